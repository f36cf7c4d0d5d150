package dev.runwell.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Action items for spreadsheets: RFC 4180, with a head line. A cell that a spreadsheet would take
 * for a formula has an apostrophe before it; a handle such as {@code @ana} is none.
 */
public final class CsvActions implements ActionReporter {
  private static final String HEAD =
      "path,line,id,text,owners,priority,due,daysOverdue,status,done,ticket,"
          + "incidentTitle,incidentDate";

  /** Handles, also several of them: without brackets they call nothing. */
  private static final Pattern HANDLES = Pattern.compile("@[\\w./@; -]*");

  @Override
  public void write(ActionList list, Appendable out) throws IOException {
    out.append(HEAD).append("\r\n");
    for (ListedAction item : list.items()) {
      row(
          out,
          List.of(
              item.path(),
              Integer.toString(item.line()),
              item.id().orElse(""),
              item.text(),
              String.join("; ", item.owners()),
              item.priorityText(),
              item.dueText(),
              item.overdue() ? Long.toString(item.daysOverdue().getAsLong()) : "",
              item.status().orElse(""),
              Boolean.toString(item.done()),
              item.ticket().orElse(""),
              item.incident().orElse(""),
              item.incidentDate().map(LocalDate::toString).orElse("")));
    }
  }

  private static void row(Appendable out, List<String> cells) throws IOException {
    String separator = "";
    for (String cell : cells) {
      out.append(separator).append(quoted(harmless(cell)));
      separator = ",";
    }
    out.append("\r\n");
  }

  private static String harmless(String cell) {
    boolean formula =
        !cell.isEmpty()
            && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0
            && !HANDLES.matcher(cell).matches();
    return formula ? "'" + cell : cell;
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(unit -> ",\"\r\n".indexOf(unit) >= 0);
    return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
  }
}
