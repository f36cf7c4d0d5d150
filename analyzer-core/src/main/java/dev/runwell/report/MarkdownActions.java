package dev.runwell.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Action items as two Markdown tables, for the minutes of a review. */
public final class MarkdownActions implements ActionReporter {
  /** What Markdown would take for a mark of its own, anywhere in a cell. */
  private static final Pattern MARK = Pattern.compile("[\\\\`*_\\[\\]<>|~#&]");

  /** A list that is kept beside the post-mortems is not to be listed and judged as one of them. */
  private static final String NO_POST_MORTEM = "<!-- runwell: other -->\n\n";

  /** What stands in an address as it is. */
  private static final String PLAIN =
      "/-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

  @Override
  public void write(ActionList list, Appendable out) throws IOException {
    ActionTotals totals = ActionTotals.of(list.items());
    out.append(NO_POST_MORTEM)
        .append("## Action items as of " + list.asOf() + "\n\n")
        .append(ActionSum.of(list, totals))
        .append(".\n");
    if (list.items().isEmpty()) {
      return;
    }
    head(out, "Due", "Overdue", "Priority", "Owner", "Action item", "Status", "Ticket", "From");
    for (ListedAction item : list.items()) {
      row(
          out,
          List.of(
              text(item.dueText()),
              item.overdue() ? ActionSum.days(item.daysOverdue().getAsLong()) : "",
              text(item.priorityText()),
              text(String.join(", ", item.owners())),
              text(item.text()),
              text(item.statusText()),
              item.ticket().map(MarkdownActions::ticket).orElse(""),
              "[" + text(from(item)) + "](" + address(item) + ")"));
    }
    head(out, "Owner", "Items", "Open", "Overdue");
    for (ActionTotals.Owner owner : totals.owners()) {
      row(
          out,
          List.of(
              owner.name().map(MarkdownActions::text).orElse(ActionSum.NOBODY),
              Integer.toString(owner.items()),
              Integer.toString(owner.open()),
              Integer.toString(owner.overdue())));
    }
  }

  private static void head(Appendable out, String... heads) throws IOException {
    out.append('\n');
    row(out, List.of(heads));
    out.append("|---".repeat(heads.length)).append("|\n");
  }

  private static void row(Appendable out, List<String> cells) throws IOException {
    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private static String from(ListedAction item) {
    String title = item.incident().orElseGet(item::place);
    return item.incidentDate()
        .map(LocalDate::toString)
        .map(day -> title + ", " + day)
        .orElse(title);
  }

  /** The address of a line as the sites that show repositories understand it. */
  private static String address(ListedAction item) {
    StringBuilder address = new StringBuilder();
    for (byte each : item.path().getBytes(StandardCharsets.UTF_8)) {
      boolean plain = each > ' ' && PLAIN.indexOf(each) >= 0;
      address.append(plain ? Character.toString(each) : String.format(Locale.ROOT, "%%%02X", each));
    }
    return address.append("#L").append(item.line()).toString();
  }

  /** An address is left as it is, so that it stays one. */
  private static String ticket(String ticket) {
    boolean address = ticket.matches("https?://[^\\s|<>]+");
    return address ? "<" + ticket + ">" : text(ticket);
  }

  private static String text(String text) {
    return MARK.matcher(Glyphs.harmless(text)).replaceAll("\\\\$0");
  }
}
