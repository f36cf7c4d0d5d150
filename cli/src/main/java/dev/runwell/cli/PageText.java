package dev.runwell.cli;

import dev.runwell.report.RuleHelp;
import java.io.IOException;
import java.util.regex.Pattern;

/** A rule's page as it reads well in a terminal: headings stand out, marks of tests are gone. */
final class PageText {
  private static final Pattern COMMENT = Pattern.compile("\\s*<!--.*-->\\s*");

  private final boolean bold;

  PageText(boolean bold) {
    this.bold = bold;
  }

  /** Writes the page with a line under its title. */
  void write(String page, String underTitle, Appendable out) throws IOException {
    String fence = "";
    boolean titled = false;
    for (String line : RuleHelp.markdown(page).strip().split("\n", -1)) {
      String mark = fenceMark(line);
      if (fence.isEmpty() && !mark.isEmpty()) {
        fence = mark;
      } else if (!fence.isEmpty() && mark.startsWith(fence) && line.strip().equals(mark)) {
        fence = "";
      } else if (!fence.isEmpty()) {
        out.append((line.isBlank() ? "" : "    " + line) + "\n");
      } else if (line.startsWith("#")) {
        out.append(heading(line)).append('\n');
        if (!titled) {
          titled = true;
          out.append('\n').append(underTitle).append('\n');
        }
      } else if (!COMMENT.matcher(line).matches()) {
        out.append(line).append('\n');
      }
    }
  }

  private String heading(String line) {
    String text = line.replaceFirst("^#+ *", "");
    return bold ? "\u001b[1m" + text + "\u001b[0m" : line;
  }

  /** The backticks or tildes that begin or end an example; empty if the line does neither. */
  private static String fenceMark(String line) {
    if (line.isEmpty() || (line.charAt(0) != '`' && line.charAt(0) != '~')) {
      return "";
    }
    int length = 0;
    while (length < line.length() && line.charAt(length) == line.charAt(0)) {
      length++;
    }
    return length >= 3 ? line.substring(0, length) : "";
  }
}
