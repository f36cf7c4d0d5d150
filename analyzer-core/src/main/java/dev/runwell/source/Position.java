package dev.runwell.source;

/** A place as people name it: line and column, both from 1; columns count UTF-16 code units. */
public record Position(int line, int column) implements Comparable<Position> {

  @Override
  public int compareTo(Position other) {
    return line != other.line
        ? Integer.compare(line, other.line)
        : Integer.compare(column, other.column);
  }

  @Override
  public String toString() {
    return line + ":" + column;
  }
}
