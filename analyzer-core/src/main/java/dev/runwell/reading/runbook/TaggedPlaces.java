package dev.runwell.reading.runbook;

import dev.runwell.language.PhraseMatch;
import java.util.List;

/** The places of one tag in a text: in order, none overlapping; found by halving. */
final class TaggedPlaces {
  private final List<PhraseMatch> places;

  private TaggedPlaces(List<PhraseMatch> places) {
    this.places = places;
  }

  /** The places with this tag. */
  static TaggedPlaces of(List<PhraseMatch> matches, String tag) {
    return new TaggedPlaces(matches.stream().filter(match -> match.tag().equals(tag)).toList());
  }

  /** The places, in order. */
  List<PhraseMatch> all() {
    return places;
  }

  /** Whether there is none. */
  boolean isEmpty() {
    return places.isEmpty();
  }

  /** Whether one of them holds the whole of another match. */
  boolean cover(PhraseMatch other) {
    int before = firstFrom(other.start() + 1) - 1;
    return before >= 0 && places.get(before).end() >= other.end();
  }

  /** Whether one of them shares a character with another match. */
  boolean touch(PhraseMatch other) {
    int behind = firstFrom(other.end());
    return behind > 0 && places.get(behind - 1).end() > other.start();
  }

  /** Whether one of them lies between two indexes. */
  boolean liesWithin(int start, int end) {
    int first = firstFrom(start);
    return first < places.size() && places.get(first).end() <= end;
  }

  /** The first place that starts at {@code index} or later. */
  private int firstFrom(int index) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places.get(middle).start() < index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
