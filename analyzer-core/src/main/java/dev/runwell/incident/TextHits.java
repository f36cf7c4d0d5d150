package dev.runwell.incident;

import dev.runwell.source.Span;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Hits for somebody who is on call: where, when, how bad, what ended it, what is still open. */
public final class TextHits {
  private static final String BOLD = "\u001b[1m";
  private static final String MARK = "\u001b[1;33m";
  private static final String LATE = "\u001b[1;31m";
  private static final String OFF = "\u001b[0m";
  private static final String MARGIN = "   ";
  private static final int MOST_OPEN = 3;
  private static final int MINUTES_OF_HOUR = 60;

  /** As much of an answer as is read at a glance, in UTF-16 units. */
  private static final int GLANCE = 160;

  private final LocalDate asOf;
  private final boolean coloured;

  /** Counts days overdue up to a day. */
  public TextHits(LocalDate asOf, boolean coloured) {
    this.asOf = asOf;
    this.coloured = coloured;
  }

  /** Writes the hits of an answer, a block of lines each. */
  public void write(IncidentAnswer answer, Appendable out) throws IOException {
    int rank = 0;
    for (IncidentHit hit : answer.hits()) {
      if (rank > 0) {
        out.append('\n');
      }
      write(++rank, hit, out);
    }
  }

  private void write(int rank, IncidentHit hit, Appendable out) throws IOException {
    IncidentRecord incident = hit.incident();
    out.append(Integer.toString(rank)).append(". ");
    out.append(paint(BOLD, incident.title().orElse(incident.path()))).append('\n');
    line(String.join(" · ", facts(hit)), out);
    if (!hit.why().isEmpty()) {
      line("Why: " + String.join(", ", hit.why()), out);
    }
    if (!hit.snippet().text().isBlank()) {
      String place = hit.place().isEmpty() ? "" : hit.place() + ": ";
      line(place + marked(hit.snippet()), out);
    }
    if (incident.gist().mitigation().isPresent()) {
      line("Fixed by: " + begin(incident.gist().mitigation().get()), out);
    }
    List<RecordedAction> open = incident.openActions();
    for (RecordedAction action : open.subList(0, Math.min(MOST_OPEN, open.size()))) {
      line("Open: " + open(action, asOf, this::late), out);
    }
    if (open.size() > MOST_OPEN) {
      line("Open: and " + (open.size() - MOST_OPEN) + " more", out);
    }
  }

  private static void line(String text, Appendable out) throws IOException {
    out.append(MARGIN).append(text).append('\n');
  }

  private static List<String> facts(IncidentHit hit) {
    IncidentRecord incident = hit.incident();
    List<String> facts = new ArrayList<>();
    facts.add(incident.path() + ":" + hit.line());
    incident.date().map(LocalDate::toString).ifPresent(facts::add);
    incident.severity().ifPresent(facts::add);
    if (!incident.names().services().isEmpty()) {
      facts.add(String.join(", ", incident.names().services()));
    }
    incident.timeToMitigate().ifPresent(time -> facts.add("mitigated after " + time(time)));
    return facts;
  }

  /** An item in one line: what, who, by when. */
  static String open(
      RecordedAction action, LocalDate asOf, java.util.function.UnaryOperator<String> late) {
    List<String> more = new ArrayList<>(action.owners());
    action.due().ifPresent(due -> more.add("due " + due));
    action
        .daysOverdue(asOf)
        .ifPresent(
            days -> more.add(late.apply(days + (days == 1 ? " day" : " days") + " overdue")));
    return action.text() + (more.isEmpty() ? "" : " (" + String.join(", ", more) + ")");
  }

  private static String time(Duration time) {
    long minutes = time.toMinutes();
    return minutes < 2 * MINUTES_OF_HOUR
        ? minutes + " min"
        : minutes / MINUTES_OF_HOUR + " h " + minutes % MINUTES_OF_HOUR + " min";
  }

  private static String begin(String text) {
    int blank = text.length() <= GLANCE ? -1 : text.lastIndexOf(' ', GLANCE);
    return blank > 0 ? text.substring(0, blank) + "…" : text;
  }

  private String marked(Snippet snippet) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (Span mark : snippet.marks()) {
      text.append(snippet.text(), at, mark.start());
      text.append(paint(MARK, snippet.text().substring(mark.start(), mark.end())));
      at = mark.end();
    }
    return text.append(snippet.text().substring(at)).toString();
  }

  private String late(String text) {
    return paint(LATE, text);
  }

  private String paint(String colour, String text) {
    return coloured ? colour + text + OFF : text;
  }
}
