package dev.runwell.reading.runbook;

import dev.runwell.language.Words;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells queries to databases and to monitoring from other text. */
final class QueryText {
  /** Without one of these a line is no query. */
  private static final String SIGNS = "({[<>=/*";

  private static final Pattern FUNCTION =
      Pattern.compile("\\b([a-z_]+)\\s*(?:(?:by|without)\\s*\\([^)]{0,200}\\)\\s*)?\\(");
  private static final Pattern AGGREGATED =
      Pattern.compile("\\b([a-z_]+)\\s+(?:by|without)\\s*\\(");
  private static final Pattern SELECTOR =
      Pattern.compile(
          "\\b[a-zA-Z_:][\\w:]{0,200}\\{\\s*[a-zA-Z_]\\w{0,100}\\s*(?:=~|!=|!~|=)\\s*[\"'$<]");
  private static final Pattern RANGE =
      Pattern.compile("\\b[a-z_:][\\w:]{0,200}\\[\\d+[smhdwy](?::\\w*)?\\]");
  private static final Pattern TOKEN =
      Pattern.compile("([a-z:][\\w:]*)|\\d[\\d.]*(?:e\\d+)?%?|([<>]=?|[=!]=|[*/+-])|[()]|\\s+|(.)");
  private static final Pattern ROW_COUNT = Pattern.compile("\\(?\\d+ rows?\\b.*");
  private static final Pattern SQL_SHAPE =
      Pattern.compile(
          "(?i)\\b(?:from|into|set|table|index|database|where|user|role|on|values|view)\\b|;\\s*$");
  private static final Pattern REQUEST =
      Pattern.compile("(?:GET|PUT|POST|DELETE|HEAD|PATCH)\\s+/?_?[\\w<{$*.-]\\S*.*");
  private static final Pattern INDEX_REQUEST =
      Pattern.compile("(?:GET|PUT|POST|DELETE|HEAD)\\s+(?:/?_|[\\w.*<>-]+/_)\\S+.*");

  private QueryText() {}

  /** Whether a line is, or starts, an expression of PromQL or one of its relatives. */
  static boolean isMetricQuery(String line) {
    String text = line.strip();
    boolean signed = text.chars().anyMatch(sign -> SIGNS.indexOf(sign) >= 0);
    if (!signed || text.startsWith("{\"") || text.startsWith("- ")) {
      return false;
    }
    return SELECTOR.matcher(text).find()
        || RANGE.matcher(text).find()
        || startsWithFunction(FUNCTION, text)
        || startsWithFunction(AGGREGATED, text)
        || isArithmetic(text);
  }

  private static boolean startsWithFunction(Pattern pattern, String text) {
    int lead = 0;
    while (lead < text.length() && (text.charAt(lead) == '(' || text.charAt(lead) == ' ')) {
      lead++;
    }
    Matcher matcher = pattern.matcher(text).region(lead, text.length());
    return matcher.lookingAt() && CommandWords.get().functions().contains(matcher.group(1));
  }

  /** Metrics, numbers and operators, and nothing else: {@code (a_total / b_total) * 100}. */
  private static boolean isArithmetic(String text) {
    int metrics = 0;
    int operators = 0;
    boolean open = false; // a star at the end stands for any name, and multiplies nothing
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      String name = token.group(1);
      if (token.group(3) != null) {
        return false;
      }
      if (name != null && !isMetric(name) && !isWordOperator(name)) {
        return false;
      }
      metrics += name != null && isMetric(name) ? 1 : 0;
      operators += token.group(2) != null ? 1 : 0;
      open = token.group().isBlank() ? open : token.group(2) != null;
    }
    return metrics > 0 && operators > 0 && !open;
  }

  private static boolean isMetric(String name) {
    return name.indexOf('_') > 0 || name.equals("up");
  }

  private static boolean isWordOperator(String name) {
    return name.equals("and") || name.equals("or") || name.equals("unless");
  }

  /** Whether a line starts an SQL statement. */
  static boolean isSql(String line) {
    String text = line.strip();
    String first = firstWord(text);
    if (!CommandWords.get().sql().contains(Words.fold(first))) {
      return false;
    }
    if (text.endsWith(";")) {
      return true;
    }
    boolean shouted = first.equals(first.toUpperCase(Locale.ROOT));
    boolean shaped = SQL_SHAPE.matcher(text).find();
    return shouted ? shaped || text.indexOf(' ') > 0 : shaped && isLowerSelect(text);
  }

  /** In lower case most of SQL's words are English; only these shapes are sure. */
  private static boolean isLowerSelect(String text) {
    String folded = Words.fold(text);
    return (folded.startsWith("select ") && folded.contains(" from "))
        || (folded.startsWith("delete from ") && !folded.startsWith("delete from the"))
        || folded.startsWith("insert into ")
        || folded.startsWith("drop table ")
        || folded.startsWith("truncate table ")
        || (folded.startsWith("update ") && folded.contains(" set "));
  }

  /** Whether a line starts a statement of SQL and could go on in the next one: {@code select}. */
  static boolean opensSql(String line) {
    String folded = Words.fold(line.strip());
    return isSql(line)
        || folded.equals("select")
        || (folded.startsWith("with ") && line.contains("("));
  }

  /** Whether a line belongs to a printed table rather than to a query. */
  static boolean isTableArt(String line) {
    String text = line.strip();
    boolean ruled = text.startsWith("--") || text.startsWith("+-") || text.startsWith("==");
    return (ruled && text.chars().allMatch(sign -> " \t+|=-".indexOf(sign) >= 0))
        || ROW_COUNT.matcher(text).matches();
  }

  /** Whether a line is a request of a search engine's console: {@code DELETE _cold/logs-1}. */
  static boolean isRequest(String line, boolean inBlock) {
    return (inBlock ? REQUEST : INDEX_REQUEST).matcher(line.strip()).matches();
  }

  private static String firstWord(String text) {
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }
}
