package dev.runwell.reading.actions;

import dev.runwell.markdown.Prose;
import dev.runwell.model.ActionItem;
import dev.runwell.model.Due;
import dev.runwell.model.Priority;
import dev.runwell.model.Purpose;
import dev.runwell.model.WrittenDate;
import dev.runwell.reading.time.DateReader;
import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An action item while it is being read; what is said first about a field stands. */
final class ItemDraft {
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

  /** "Done by hand so far" is not done. */
  private static final Pattern BEHIND_DONE =
      Pattern.compile(
          "(?:\\s*[.,;:(#–—-]|\\s+(?:on|in|as|since|see|at|\\d)\\b).*|\\s*", Pattern.DOTALL);

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private final HouseScales scales;
  private Optional<String> id = Optional.empty();
  private String text = "";
  private Span textSpan = new Span(0, 0);
  private final List<String> owners = new ArrayList<>();
  private boolean nobody;
  private Optional<Priority> priority = Optional.empty();
  private Optional<Due> due = Optional.empty();
  private Optional<String> status = Optional.empty();
  private boolean done;
  private boolean reopened;
  private Optional<String> ticket = Optional.empty();
  private Optional<String> doneWhen = Optional.empty();
  private Optional<Purpose> purpose = Optional.empty();
  private Optional<Purpose> commonPurpose = Optional.empty();
  private final List<String> details = new ArrayList<>();

  ItemDraft(HouseScales scales) {
    this.scales = scales;
  }

  void text(String task, Span span) {
    text = task;
    textSpan = span;
  }

  String text() {
    return text;
  }

  void id(String name) {
    id = id.isPresent() ? id : Optional.of(name.strip());
  }

  void owners(String value) {
    List<String> named = Owners.named(value);
    nobody |= named.isEmpty();
    named.stream().filter(owner -> !owners.contains(owner)).forEach(owners::add);
  }

  void ticket(String value) {
    ticket = ticket.isPresent() ? ticket : Optional.of(value);
  }

  void ticket(Prose value) {
    Tickets.given(value).ifPresent(this::ticket);
  }

  void doneWhen(String value) {
    if (doneWhen.isEmpty() && !ItemWords.placeholder(value)) {
      doneWhen = Optional.of(value.strip());
    }
  }

  void detail(String words) {
    details.add(words);
  }

  /** A note beside the work, which may tell that it is done. */
  void remark(String note) {
    Optional<Phrases.Hit> hit = ItemWords.NOTED_DONE.at(note.toLowerCase(Locale.ROOT), 0);
    if (hit.isPresent() && BEHIND_DONE.matcher(note.substring(hit.get().end())).matches()) {
      status(note);
    }
  }

  /** A task mark, strike-through or sign. */
  void finished() {
    done = true;
  }

  /** An empty task box: what the words report is not yet so. */
  void unfinished() {
    reopened = true;
  }

  void status(String value) {
    String written = value.strip();
    if (written.isEmpty()
        || (ItemWords.placeholder(written) && scales.states().finished(written).isEmpty())) {
      return;
    }
    status = status.isPresent() ? status : Optional.of(written);
    Optional<Boolean> finished = scales.states().finished(written);
    done |= finished.orElse(isDay(written)); // under "Completed" stands the day on which it was
    reopened |= finished.isPresent() && !finished.get();
  }

  private static boolean isDay(String status) {
    return DateReader.whole(status)
        .filter(date -> !(date instanceof WrittenDate.Vague))
        .isPresent();
  }

  boolean isDue() {
    return due.isPresent();
  }

  /** A new day for what had another. */
  void moved(Due date) {
    due = Optional.of(date);
  }

  void due(String value, Span span) {
    if (due.isEmpty() && !ItemWords.placeholder(value)) {
      due = DateReader.whole(value).map(date -> new Due(date, span));
      if (due.isEmpty()) {
        DateReader.find(value).stream()
            .findFirst()
            .ifPresent(found -> due = Optional.of(new Due(found.date(), span)));
      }
    }
  }

  void due(Due date) {
    due = due.isPresent() ? due : Optional.of(date);
  }

  void priority(String value, Span span) {
    if (priority.isEmpty() && !ItemWords.placeholder(value)) {
      priority = Optional.of(new Priority(value.strip(), scales.priorities().step(value), span));
    }
  }

  /** Takes from the group above what the item does not say itself. */
  void inherit(Inherited group) {
    if (owners.isEmpty() && !nobody) {
      owners.addAll(group.owners());
    }
    priority = priority.or(group::priority);
    commonPurpose = group.purpose();
    if (status.isEmpty() && !done && !reopened) {
      group.status().ifPresent(this::status);
    }
  }

  /** Takes a field whose value stands in a cell or behind a label. */
  void field(ItemField field, Prose value) {
    Prose trimmed = value.trim();
    String words = trimmed.text().replace('\n', ' ');
    switch (field) {
      case OWNER -> owners(trimmed.text());
      case DUE -> DueCell.read(trimmed, this, scales.states());
      case PRIORITY -> priority(words, trimmed.span());
      case STATUS -> status(words);
      case TICKET -> TicketCell.read(trimmed, this, scales.states());
      case DONE_WHEN -> doneWhen(words);
      case ID -> {
        if (!words.isEmpty() && !words.matches("[\\d. ]+")) {
          id(words);
        }
      }
      case TYPE -> purpose = purpose.or(() -> PurposeReader.named(words));
      case TASK, OTHER -> detail(words);
    }
  }

  /** The finished item; empty if it names no work. */
  Optional<ActionItem> item(Span span) {
    String plain = text.strip();
    if (plain.isEmpty() && ticket.isEmpty()) {
      return Optional.empty();
    }
    String named = plain.isEmpty() ? ticket.get() : plain;
    Span place = plain.isEmpty() ? span : textSpan;
    boolean over = (done && !reopened) || (!reopened && States.reported(named));
    boolean finished = over || (done && finishedMark());
    return Optional.of(
        new ActionItem(
            span,
            id,
            named,
            place,
            owners,
            priority,
            due,
            status,
            finished,
            !finished && unknownStatus(),
            ticket,
            doneWhen,
            isBareTicket(named) || MeasurableReader.measurable(named, doneWhen, details),
            purpose.or(() -> purpose(named))));
  }

  /** An alert below the heading "Documentation" is an alert. */
  private Optional<Purpose> purpose(String named) {
    Optional<Purpose> own = PurposeReader.told(named, details);
    boolean strong = own.filter(found -> found.compareTo(Purpose.DETECT) <= 0).isPresent();
    return strong ? own : commonPurpose.or(() -> own);
  }

  private boolean unknownStatus() {
    return status
        .filter(written -> scales.states().finished(written).isEmpty() && !isDay(written))
        .isPresent();
  }

  /** An item that only names its ticket leaves what is to be done to the tracker. */
  private boolean isBareTicket(String named) {
    return ticket.isPresent()
        && WORD.matcher(ADDRESS.matcher(named).replaceAll(" ")).results().count() <= 2;
  }

  /** A stated end wins over an empty box that nobody ticked. */
  private boolean finishedMark() {
    return status.flatMap(scales.states()::finished).orElse(false);
  }
}
