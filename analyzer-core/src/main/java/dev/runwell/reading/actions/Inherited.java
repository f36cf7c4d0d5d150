package dev.runwell.reading.actions;

import dev.runwell.model.Priority;
import dev.runwell.model.Purpose;
import java.util.List;
import java.util.Optional;

/** What a heading or label above a group of items says about each of them. */
record Inherited(
    List<String> owners,
    Optional<Priority> priority,
    Optional<String> status,
    Optional<Purpose> purpose) {
  static final Inherited NOTHING =
      new Inherited(List.of(), Optional.empty(), Optional.empty(), Optional.empty());

  Inherited {
    owners = List.copyOf(owners);
  }

  Inherited owners(List<String> people) {
    return new Inherited(people, priority, status, purpose);
  }

  Inherited priority(Priority step) {
    return new Inherited(owners, Optional.of(step), status, purpose);
  }

  Inherited status(String state) {
    return new Inherited(owners, priority, Optional.of(state), purpose);
  }

  Inherited purpose(Purpose common) {
    return new Inherited(owners, priority, status, Optional.of(common));
  }
}
