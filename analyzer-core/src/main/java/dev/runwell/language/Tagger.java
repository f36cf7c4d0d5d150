package dev.runwell.language;

import dev.runwell.source.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/**
 * Tells the part of speech of each word of an English sentence, by OpenNLP's published model. The
 * model is read when the first sentence is asked about: a run that asks about none never loads it.
 * Safe for use by several threads.
 */
public final class Tagger {
  private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  private static final Set<String> HAVE = Set.of("have", "has", "had", "having");

  private static final class Loaded {
    private static final POSModel MODEL_OF_ENGLISH = load();

    private static POSModel load() {
      try (InputStream in = Tagger.class.getResourceAsStream(MODEL)) {
        if (in == null) {
          throw new IllegalStateException("the model " + MODEL + " is not on the class path");
        }
        return new POSModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException("the model " + MODEL + " cannot be read", e);
      }
    }
  }

  /** The library's tagger keeps state, so each thread has its own; the model is shared. */
  private static final ThreadLocal<POSTaggerME> TAGGERS =
      ThreadLocal.withInitial(() -> new POSTaggerME(Loaded.MODEL_OF_ENGLISH));

  private Tagger() {}

  /** The words and signs of a sentence, in its order, by their indexes in the text. */
  public static List<Token> tag(String text, Span sentence) {
    List<Span> spans = Tokenizer.tokens(text, sentence);
    String[] words = new String[spans.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = text.substring(spans.get(i).start(), spans.get(i).end()).replace('\u2019', '\'');
    }
    String[] tags = TAGGERS.get().tag(words);
    List<Token> tokens = new ArrayList<>(words.length);
    for (int i = 0; i < words.length; i++) {
      Span span = spans.get(i);
      String word = Words.fold(words[i]);
      PartOfSpeech part = corrected(part(tags[i]), word, words[i], i == 0);
      tokens.add(new Token(span.start(), span.end(), words[i], word, part));
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (HAVE.contains(tokens.get(i).word()) && leadsToVerb(tokens, i + 1)) {
        tokens.set(i, tokens.get(i).as(PartOfSpeech.AUX));
      }
    }
    return tokens;
  }

  /** Whether a form of "have" only forms the perfect of the verb behind it. */
  private static boolean leadsToVerb(List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size() && tokens.get(at).isA(PartOfSpeech.ADV, PartOfSpeech.PART)) {
      if (tokens.get(at).is("to")) {
        return false;
      }
      at++;
    }
    return at < tokens.size() && tokens.get(at).isA(PartOfSpeech.VERB, PartOfSpeech.AUX);
  }

  /** What the model, which learnt from other texts, gets wrong in ours. */
  private static PartOfSpeech corrected(
      PartOfSpeech told, String word, String written, boolean first) {
    if (word.startsWith("@") && word.length() > 1) {
      return PartOfSpeech.PROPN;
    }
    if (told == PartOfSpeech.PRON
        && written.length() > 1
        && written.equals(written.toUpperCase(Locale.ROOT))) {
      return PartOfSpeech.PROPN; // IT, US
    }
    if (word.endsWith("n't")) {
      return PartOfSpeech.AUX;
    }
    if (word.endsWith("'s") && told != PartOfSpeech.PRON) {
      boolean name = Character.isUpperCase(written.charAt(0)) && !first;
      return name || told == PartOfSpeech.PROPN ? PartOfSpeech.PROPN : PartOfSpeech.NOUN;
    }
    boolean letters = Character.isLetter(word.charAt(0));
    boolean sign = told == PartOfSpeech.PUNCT || told == PartOfSpeech.X || told == PartOfSpeech.SYM;
    if (letters && sign) {
      return word.endsWith("ed") ? PartOfSpeech.VERB : PartOfSpeech.NOUN; // on-call, fat-fingered
    }
    return told;
  }

  private static PartOfSpeech part(String tag) {
    try {
      return PartOfSpeech.valueOf(tag.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      return PartOfSpeech.X; // the model's "_" and whatever a newer one may say
    }
  }
}
