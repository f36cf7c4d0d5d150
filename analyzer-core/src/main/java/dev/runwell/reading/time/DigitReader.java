package dev.runwell.reading.time;

import dev.runwell.language.PhraseMatch;
import dev.runwell.model.Quantity.Sense;
import dev.runwell.reading.time.QuantityReader.Taken;
import dev.runwell.source.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells of numbers in digits, other than dates and times, whether they count or name. */
final class DigitReader {
  private static final String IN_TOKEN = "[^\\s,;()\\[\\]{}\"“”]";
  private static final Pattern TOKEN =
      Pattern.compile(IN_TOKEN + "++(?:(?<=\\d),(?=\\d{3}(?!\\d))" + IN_TOKEN + "++){0,9}");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
  private static final Pattern OF_YEAR =
      Pattern.compile(
          "(?:\\b(?:in|since|of|during|by|from|until|till|early|late|mid|before|after|"
              + CalendarWords.MONTH
              + "|Q[1-4]|H[12]|spring|summer|autumn|fall|winter)\\.?,?[\\s-]{1,2})$",
          Pattern.CASE_INSENSITIVE);

  /** A number that counts: sign, currency, digits, share, magnitude, unit or "/s". */
  private static final Pattern COUNT =
      Pattern.compile(
          "[*_'‘~≈<>≤≥=+±−–-]{0,3}(?:[$€£¥]|USD|EUR|GBP)?(?:\\d{1,3}(?:[,.'’]\\d{3})+(?:\\.\\d+)?|\\d+(?:[.,]\\d+)?)"
              + "(?:\\s?%|[kKMBGT]|(?:[kKMGTP]i?[Bb]|m|µ|μ|u|n)(?:s|ps|/s)?|[x×X]|-?fold|rps|qps|tps|rpm|req/s|pp|[kMG]?bps|°C|€|\\+|/s(?:ec)?|/min|/h)?"
              + "(?:[-–—→/]{1,2}\\d+(?:[.,]\\d+)?(?:%|[kKMB]|x|ms)?)?[.:!?*_'’]{0,3}");

  private static final Pattern PLURAL_NOUN = Pattern.compile("-[a-z]{2,}(?:-[a-z]+)*[.:!?]?");
  private static final Pattern STATUS_CODE =
      Pattern.compile(
          "(?:[45]\\d\\d)(?=(?:[’']?s|x)?\\s+(?:errors?|responses?|status|codes?|http)\\b)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DECIMAL = Pattern.compile("\\d{1,3}\\.\\d{1,3}");
  private static final Pattern FOLLOWED_BY_WORD = Pattern.compile("\\s[\\p{Ll}]{2,}");
  private static final Pattern MAGNITUDE =
      Pattern.compile(
          "\\s(?:%|percent|per cent|million|billion|thousand|hundred|k|M|dollars|euros?|pounds)(?!\\w)");
  private static final Pattern CURRENCY = Pattern.compile("[$€£¥]");
  private static final Pattern NOT_DIGITS_AT_END = Pattern.compile("(?:[^\\d.]{1,20}|\\.)$");
  private static final Pattern LIST_MARK = Pattern.compile("\\d{1,2}[.)]?");
  private static final Pattern BETWEEN = Pattern.compile("[\\s:=#]*");
  private static final int LOOK_AROUND = 24;

  private DigitReader() {}

  static void read(String text, List<Span> code, List<PhraseMatch> words, Taken taken) {
    if (!hasDigit(text, 0, text.length())) {
      return;
    }
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      if (hasDigit(text, token.start(), token.end())) {
        addToken(text, token.start(), token.end(), code, words, taken);
      }
    }
  }

  private static boolean hasDigit(String text, int start, int end) {
    for (int at = start; at < end; at++) {
      if (text.charAt(at) >= '0' && text.charAt(at) <= '9') {
        return true;
      }
    }
    return false;
  }

  private static void addToken(
      String text, int start, int end, List<Span> code, List<PhraseMatch> words, Taken taken) {
    if (!taken.isFree(start, end)) {
      return;
    }
    String token = text.substring(start, end);
    boolean inCode = code.stream().anyMatch(span -> span.start() <= start && end <= span.end());
    Sense sense = inCode ? Sense.NAME : sense(text, start, end, token, words);
    taken.add(start, trimmed(token, start, end), sense);
  }

  private static Sense sense(
      String text, int start, int end, String token, List<PhraseMatch> words) {
    String before = text.substring(Math.max(0, start - LOOK_AROUND), start);
    String after = text.substring(end, Math.min(text.length(), end + LOOK_AROUND));
    boolean magnitude = MAGNITUDE.matcher(after).lookingAt();
    Matcher count = COUNT.matcher(token);
    boolean counts =
        count.matches()
            || (count.lookingAt() && PLURAL_NOUN.matcher(token.substring(count.end())).matches());
    if (!counts) {
      return Sense.NAME;
    }
    if (magnitude || token.indexOf('%') >= 0 || CURRENCY.matcher(token).find()) {
      return Sense.AMOUNT;
    }
    String digits = NOT_DIGITS_AT_END.matcher(token).replaceAll("");
    if (YEAR.matcher(digits).matches()
        && (OF_YEAR.matcher(before).find() || !FOLLOWED_BY_WORD.matcher(after).lookingAt())) {
      return Sense.DATE;
    }
    boolean named =
        words.stream()
            .anyMatch(word -> word.tag().equals("before-name") && touches(text, word.end(), start));
    boolean listMark =
        LIST_MARK.matcher(token).matches()
            && (before.isBlank() || before.endsWith("\n"))
            && (token.endsWith(".") || after.startsWith(")"));
    boolean footnote = before.endsWith("[") && after.startsWith("]");
    boolean code = STATUS_CODE.matcher(text).region(start, text.length()).lookingAt();
    boolean version =
        DECIMAL.matcher(digits).matches()
            && !FOLLOWED_BY_WORD.matcher(after).lookingAt()
            && digits.length() + 1 >= token.length();
    return named || listMark || footnote || code || version ? Sense.NAME : Sense.AMOUNT;
  }

  /** Whether only a space, a colon or a number sign stands between a word and a number. */
  private static boolean touches(String text, int wordEnd, int start) {
    return wordEnd <= start
        && start - wordEnd <= 2
        && BETWEEN.matcher(text.substring(wordEnd, start)).matches()
        && wordEnd < start;
  }

  private static int trimmed(String token, int start, int end) {
    int last = token.length();
    while (last > 1 && ".:!?*_'’".indexOf(token.charAt(last - 1)) >= 0) {
      last--;
    }
    return Math.min(end, start + last);
  }
}
