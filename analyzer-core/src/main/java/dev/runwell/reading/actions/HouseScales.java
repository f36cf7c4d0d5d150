package dev.runwell.reading.actions;

import dev.runwell.reading.HouseWords;

/** How a house names the urgency and the state of its action items. */
record HouseScales(PriorityScale priorities, States states) {

  static HouseScales of(HouseWords words) {
    return new HouseScales(new PriorityScale(words.priorities()), new States(words.statuses()));
  }
}
