package dev.runwell.reading.alerts;

import dev.runwell.source.SourceText;
import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A template as the YAML it would make, near enough to be read: lines of nothing but actions are
 * blank, actions inside a line are hidden, and every other unit stands where it stood.
 *
 * @param source the text without its actions, as long as the file
 * @param insertions where lines were that put something in which nobody can read here
 */
record TemplateMask(SourceText source, List<Integer> insertions) {

  /** The mask of a file that is no template. */
  static TemplateMask none(SourceText source) {
    return new TemplateMask(source, List.of());
  }

  /** Masks the actions of a template. */
  static TemplateMask of(SourceText source) {
    return new Masking(source.text()).mask(source.path());
  }

  /** One way through the actions of one file. */
  private static final class Masking {
    private final String text;
    private final char[] units;
    private final BlockScalars blocks;
    private final List<Integer> insertions = new ArrayList<>();

    Masking(String text) {
      this.text = text;
      units = text.toCharArray();
      blocks = new BlockScalars(text);
    }

    TemplateMask mask(String path) {
      List<TemplateAction> actions = TemplateActions.in(text);
      int from = 0;
      while (from < actions.size()) {
        int to = from + 1;
        while (to < actions.size() && isBlank(end(actions, to - 1), start(actions, to))) {
          to++;
        }
        mask(actions.subList(from, to));
        from = to;
      }
      SourceText masked = SourceText.of(path, new String(units));
      return new TemplateMask(masked, List.copyOf(insertions));
    }

    /** Actions of one line with nothing between them. */
    private void mask(List<TemplateAction> group) {
      int start = start(group, 0);
      int end = end(group, group.size() - 1);
      int lineStart = text.lastIndexOf('\n', start - 1) + 1;
      boolean alone = isBlank(lineStart, start) && endsLine(end);
      if (group.size() == 1 && isSeveralLines(group.get(0).literal())) {
        open(group.get(0), group.get(0).literal().orElseThrow());
      } else if (alone && !blocks.holds(lineStart, start - lineStart)) {
        blank(start, end);
        if (group.stream().anyMatch(TemplateAction::output)) {
          insertions.add(start);
        }
      } else {
        for (TemplateAction action : group) {
          hide(action.span());
        }
      }
    }

    /** A string of several lines is a part of the file in quotes, to be read as it is. */
    private void open(TemplateAction action, Span content) {
      blank(action.span().start(), content.start());
      blank(content.end(), action.span().end());
    }

    private boolean isSeveralLines(Optional<Span> literal) {
      return literal.filter(it -> text.substring(it.start(), it.end()).contains("\n")).isPresent();
    }

    private void blank(int start, int end) {
      for (int i = start; i < end; i++) {
        if (units[i] != '\n' && units[i] != '\r') {
          units[i] = ' ';
        }
      }
    }

    private void hide(Span span) {
      for (int i = span.start(); i < span.end(); i++) {
        units[i] = TemplateText.hide(units[i]);
      }
    }

    private boolean isBlank(int from, int to) {
      for (int i = from; i < to; i++) {
        if (text.charAt(i) != ' ' && text.charAt(i) != '\t') {
          return false;
        }
      }
      return true;
    }

    private boolean endsLine(int end) {
      int at = end;
      while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
        at++;
      }
      return at == text.length()
          || text.charAt(at) == '\n'
          || text.charAt(at) == '\r'
          || (text.charAt(at) == '#' && at > end);
    }

    private static int start(List<TemplateAction> actions, int index) {
      return actions.get(index).span().start();
    }

    private static int end(List<TemplateAction> actions, int index) {
      return actions.get(index).span().end();
    }
  }
}
