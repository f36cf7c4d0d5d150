package dev.runwell.reading.actions;

import dev.runwell.model.Priority;
import java.util.List;
import java.util.Optional;

/** What a heading or label above a group of items says about each of them. */
record Inherited(List<String> owners, Optional<Priority> priority, Optional<String> status) {
  static final Inherited NOTHING = new Inherited(List.of(), Optional.empty(), Optional.empty());

  Inherited {
    owners = List.copyOf(owners);
  }

  Inherited owners(List<String> people) {
    return new Inherited(people, priority, status);
  }

  Inherited priority(Priority step) {
    return new Inherited(owners, Optional.of(step), status);
  }

  Inherited status(String state) {
    return new Inherited(owners, priority, Optional.of(state));
  }
}
