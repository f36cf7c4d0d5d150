package dev.runwell.search;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The words of several texts, one behind the other, so far apart that no phrase spans two. */
final class WordStream extends TokenStream {
  private static final int GAP = 100;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final Iterator<String> texts;
  private final AnalysedTexts analysed;
  private Iterator<Token> words = List.<Token>of().iterator();
  private int position = -1;

  WordStream(List<String> texts, AnalysedTexts analysed) {
    this.analysed = analysed;
    this.texts = texts.iterator();
  }

  @Override
  public boolean incrementToken() {
    boolean next = false;
    while (!words.hasNext()) {
      if (!texts.hasNext()) {
        return false;
      }
      words = OpsText.words(analysed.tokens(texts.next())).iterator();
      position = -1;
      next = true;
    }
    clearAttributes();
    Token word = words.next();
    term.append(word.term());
    step.setPositionIncrement(next ? GAP : word.position() - position);
    position = word.position();
    return true;
  }
}
