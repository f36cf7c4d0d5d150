package dev.runwell.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The structure of Runwell: which package uses which, and who may use what from outside. */
class ArchitectureTest {

  /** The packages of analyzer-core; each uses only those before it. */
  private static final List<String> CORE =
      List.of(
          "source",
          "language",
          "markdown",
          "model",
          "reading",
          "finding",
          "history",
          "rule",
          "config",
          "suppression",
          "engine",
          "report",
          "incident",
          "analyzer");

  /** The packages outside analyzer-core, with the packages that each of them uses. */
  private static final Map<String, List<String>> AROUND =
      Map.of(
          "rules", List.of("model", "rule", "finding", "source", "language"),
          "search", List.of("incident", "model", "finding", "source"),
          // A model of sentences knows nothing of incidents but what it is asked through.
          "meaning", List.of("incident"),
          // The doors, the built-in rules to open them with, and the values that come out of them.
          "cli",
              List.of(
                  "analyzer",
                  "config",
                  "report",
                  "incident",
                  "rules",
                  "search",
                  "finding",
                  "history",
                  "source",
                  "suppression",
                  "model",
                  "rule"),
          "maven",
              List.of(
                  "analyzer",
                  "config",
                  "suppression",
                  "report",
                  "incident",
                  "rules",
                  "search",
                  "finding",
                  "history",
                  "rule"));

  /** The libraries, with the only packages that import them. */
  private static final Map<String, List<String>> IMPORTERS =
      Map.of(
          "org.commonmark", List.of("markdown"),
          "org.snakeyaml", List.of("config", "reading", "rule"),
          "com.google.re2j", List.of("rule"),
          "org.eclipse.jgit", List.of("history"),
          "opennlp", List.of("language"),
          "org.apache.lucene", List.of("search"),
          "ai.onnxruntime", List.of("meaning"),
          "picocli", List.of("cli"),
          "org.apache.maven", List.of("maven"));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.runwell");

  @Test
  void everyPackageHasItsPlace() {
    Set<String> known = new TreeSet<>(CORE);
    known.addAll(AROUND.keySet());
    assertThat(known).containsAll(packagesThatExist());
    assertThat(packagesThatExist()).contains("cli", "maven");
  }

  @TestFactory
  Stream<DynamicTest> everyPackageUsesOnlyWhatItMay() {
    return packagesThatExist().stream()
        .map(name -> dynamicTest(name, () -> usesOnly(name, usedBy(name))));
  }

  @TestFactory
  Stream<DynamicTest> everyLibraryIsImportedOnlyWhereItBelongs() {
    return IMPORTERS.entrySet().stream()
        .map(
            entry ->
                dynamicTest(
                    entry.getKey(), () -> importedOnlyBy(entry.getKey(), entry.getValue())));
  }

  @Test
  void onlyTheFacadeUsesTheEngine() {
    noClasses()
        .that()
        .resideOutsideOfPackages(within("engine"), within("analyzer"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(within("engine"))
        .check(CLASSES);
  }

  /** A build that checks documents loads no library of the search. */
  @Test
  void onlyTheGoalIndexUsesTheSearch() {
    noClasses()
        .that()
        .resideInAPackage(within("maven"))
        .and()
        .doNotHaveSimpleName("IndexMojo")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(within("search"), within("incident"))
        .check(CLASSES);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("dev.runwell.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyTheShellsAskTheMachine() {
    noClasses()
        .that()
        .resideOutsideOfPackages(within("cli"), within("maven"))
        .should()
        .accessTargetWhere(
            describe("it depends on the machine or the moment", ArchitectureTest::asksTheMachine))
        .check(CLASSES);
  }

  private static Set<String> packagesThatExist() {
    Set<String> names = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      names.add(type.getPackageName().split("\\.", -1)[2]);
    }
    return names;
  }

  private static List<String> usedBy(String name) {
    return AROUND.containsKey(name) ? AROUND.get(name) : CORE.subList(0, CORE.indexOf(name));
  }

  private static void usesOnly(String name, List<String> used) {
    List<String> allowed = new ArrayList<>(used);
    allowed.add(name);
    DescribedPredicate<JavaClass> ours = resideInAnyPackage("dev.runwell..");
    classes()
        .that()
        .resideInAPackage(within(name))
        .should()
        .onlyDependOnClassesThat(
            DescribedPredicate.not(ours).or(resideInAnyPackage(within(allowed))))
        .check(CLASSES);
  }

  private static void importedOnlyBy(String library, List<String> importers) {
    noClasses()
        .that()
        .resideOutsideOfPackages(within(importers))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library + "..")
        .check(CLASSES);
  }

  private static boolean asksTheMachine(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String member = access.getTarget().getName();
    return switch (member) {
      case "now" -> owner.startsWith("java.time.");
      case "currentTimeMillis", "out", "err", "exit" -> owner.equals("java.lang.System");
      case "systemDefault" -> owner.equals("java.time.ZoneId");
      case "systemDefaultZone", "systemUTC", "system" -> owner.equals("java.time.Clock");
      case "getDefault" -> owner.equals("java.util.Locale") || owner.equals("java.util.TimeZone");
      case "defaultCharset" -> owner.equals("java.nio.charset.Charset");
      default -> false;
    };
  }

  private static String within(String name) {
    return "dev.runwell." + name + "..";
  }

  private static String[] within(List<String> names) {
    return names.stream().map(ArchitectureTest::within).toArray(String[]::new);
  }
}
