package dev.runwell.report;

/** What a table for people shows of one action item. */
record ActionRow(
    String due,
    String state,
    String priority,
    String owner,
    String place,
    String text,
    boolean overdue) {
  static final ActionRow HEAD =
      new ActionRow("DUE", "STATE", "PRIO", "OWNER", "WHERE", "ITEM", false);

  static ActionRow of(ListedAction item) {
    return new ActionRow(
        Glyphs.harmless(item.dueText()),
        item.overdue()
            ? item.daysOverdue().getAsLong() + " d late"
            : Glyphs.harmless(item.statusText()),
        Glyphs.harmless(item.priorityText()),
        Glyphs.harmless(String.join(", ", item.owners())),
        Glyphs.harmless(item.place()),
        Glyphs.harmless(item.text()),
        item.overdue());
  }
}
