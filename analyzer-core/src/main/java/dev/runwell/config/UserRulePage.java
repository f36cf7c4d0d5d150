package dev.runwell.config;

import dev.runwell.finding.Level;
import dev.runwell.markdown.FrontMatter;
import dev.runwell.markdown.MarkdownTree;
import dev.runwell.model.DocumentKind;
import dev.runwell.reading.yaml.YamlEntry;
import dev.runwell.reading.yaml.YamlException;
import dev.runwell.reading.yaml.YamlReader;
import dev.runwell.reading.yaml.YamlScalar;
import dev.runwell.reading.yaml.YamlValue;
import dev.runwell.rule.Rule;
import dev.runwell.rule.RuleDescriptor;
import dev.runwell.rule.kinds.ForbiddenText;
import dev.runwell.source.SourceText;
import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one page of a house's rules, and tells everything that is wrong in it at once. */
final class UserRulePage {
  /** The keys that every kind of rule has. */
  static final List<String> KEYS =
      List.of("id", "kind", "level", "documents", "summary", "message", "help");

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*/[a-z][a-z0-9-]*");

  private final Values values;
  private final Span opening;
  private final Map<String, YamlValue> given = new LinkedHashMap<>();

  /**
   * A rule and what its page says below the front matter.
   *
   * @param rule the rule
   * @param page the page as {@code explain} shows it
   */
  record Told(Rule rule, String page) {}

  private UserRulePage(Complaints complaints, Span opening) {
    values = new Values(complaints);
    this.opening = opening;
  }

  /**
   * The rule of a page; its id must not be taken.
   *
   * @throws ConfigurationException with every error, in the order of the page
   */
  static Told read(SourceText source, Set<String> taken) throws ConfigurationException {
    Complaints complaints = new Complaints(source);
    Optional<FrontMatter> frontMatter =
        MarkdownTree.parse(source)
            .frontMatter()
            .filter(found -> found.format() == FrontMatter.Format.YAML);
    if (frontMatter.isEmpty()) {
      complaints.add(new Span(0, 0), "a rule's page begins with front matter between --- lines");
    }
    complaints.throwIfAny();
    Span body = frontMatter.orElseThrow().body();
    UserRulePage page = new UserRulePage(complaints, new Span(0, Math.min(3, body.start())));
    Optional<Rule> rule = page.parse(source, body).flatMap(root -> page.rule(root, taken));
    complaints.throwIfAny();
    String text = source.text().substring(frontMatter.get().span().end()).stripLeading();
    return new Told(rule.orElseThrow(), text);
  }

  private Optional<YamlValue> parse(SourceText source, Span body) {
    try {
      Optional<YamlValue> root = YamlReader.read(source, body);
      if (root.isEmpty()) {
        values.complaints().add(opening, "the front matter is empty");
      }
      return root;
    } catch (YamlException e) {
      int at = Math.min(e.offset(), source.length());
      values.complaints().add(new Span(at, at), e.getMessage());
      return Optional.empty();
    }
  }

  private Optional<Rule> rule(YamlValue root, Set<String> taken) {
    List<YamlEntry> entries = values.entries(root, "a mapping of settings");
    entries.forEach(entry -> given.put(entry.name(), entry.value()));
    Optional<UserRuleKind> kind = kind();
    kind.ifPresent(known -> checkKeys(entries, known));
    Optional<String> id = id(taken);
    Optional<String> message = line("message");
    Optional<String> help = line("help");
    Level level = level();
    Set<DocumentKind> documents = documents();
    if (kind.isEmpty() || id.isEmpty() || message.isEmpty() || help.isEmpty()) {
      return Optional.empty();
    }
    String summary =
        given.containsKey("summary")
            ? line("summary").orElse("")
            : message.get().replace(ForbiddenText.MATCH, "…");
    RuleDescriptor descriptor = RuleDescriptor.of(id.get(), level, documents, summary, help.get());
    return new UserRuleText(values, given, opening).rule(kind.get(), descriptor, message.get());
  }

  private void checkKeys(Collection<YamlEntry> entries, UserRuleKind kind) {
    List<String> known = new ArrayList<>(KEYS);
    known.addAll(kind.keys());
    for (YamlEntry entry : entries) {
      if (!known.contains(entry.name())) {
        String what = "key of " + kind.id();
        values.complaints().unknown(entry.key().span(), what, entry.name(), known);
      }
    }
  }

  private Optional<UserRuleKind> kind() {
    Optional<YamlScalar> text = text("kind");
    Optional<UserRuleKind> kind = text.flatMap(name -> UserRuleKind.of(name.text()));
    if (text.isPresent() && kind.isEmpty()) {
      values.complaints().unknown(text.get().span(), "kind", text.get().text(), UserRuleKind.ids());
    }
    return kind;
  }

  private Optional<String> id(Set<String> taken) {
    Optional<YamlScalar> id = text("id");
    if (id.isPresent() && !ID.matcher(id.get().text()).matches()) {
      values.complaints().add(id.get().span(), "an id is group/name, in small letters with dashes");
    } else if (id.isPresent() && taken.contains(id.get().text())) {
      values
          .complaints()
          .add(id.get().span(), "there is a rule \"" + id.get().text() + "\" already");
    }
    return id.map(YamlScalar::text);
  }

  private Level level() {
    if (!given.containsKey("level")) {
      return Level.WARNING;
    }
    Optional<YamlScalar> text = text("level");
    Optional<Level> level = text.flatMap(name -> Level.of(name.text()));
    if (text.isPresent() && level.isEmpty()) {
      List<String> known = List.of("error", "warning", "note");
      values.complaints().unknown(text.get().span(), "level", text.get().text(), known);
    }
    return level.orElse(Level.WARNING);
  }

  private Set<DocumentKind> documents() {
    if (!given.containsKey("documents")) {
      return RuleDescriptor.judged();
    }
    Set<DocumentKind> kinds = EnumSet.noneOf(DocumentKind.class);
    for (YamlScalar text : values.texts(given.get("documents"), "a list of document kinds")) {
      Optional<DocumentKind> kind =
          DocumentKind.of(text.text()).filter(RuleDescriptor.judged()::contains);
      kind.ifPresent(kinds::add);
      if (kind.isEmpty()) {
        List<String> known = RuleDescriptor.judged().stream().map(DocumentKind::id).toList();
        values.complaints().unknown(text.span(), "document kind", text.text(), known);
      }
    }
    return kinds;
  }

  /** A text of one line that has to be there. */
  private Optional<String> line(String key) {
    Optional<YamlScalar> text = text(key);
    if (text.isPresent() && text.get().text().strip().lines().count() != 1) {
      values.complaints().add(text.get().span(), "expected one line of text");
    }
    return text.map(YamlScalar::text).map(String::strip);
  }

  private Optional<YamlScalar> text(String key) {
    if (!given.containsKey(key)) {
      values.complaints().add(opening, "the key \"" + key + "\" is missing");
      return Optional.empty();
    }
    return values.text(given.get(key), "a text");
  }
}
