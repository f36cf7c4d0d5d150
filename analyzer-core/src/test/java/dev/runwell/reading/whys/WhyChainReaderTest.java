package dev.runwell.reading.whys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.model.DocumentKind;
import dev.runwell.model.PostMortem;
import dev.runwell.model.WhyChain;
import dev.runwell.reading.DocumentReader;
import dev.runwell.reading.HouseWords;
import dev.runwell.source.FileTree;
import dev.runwell.source.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Chains of whys as lists of their answers. */
class WhyChainReaderTest {
  private static final List<String> THREE =
      List.of("The queue was full.", "Nobody read from it.", "The reader had no permission.");

  private static List<WhyChain> chains(SourceText source) {
    return ((PostMortem)
            new DocumentReader(new HouseWords(Map.of(), Map.of(), Map.of()), FileTree.unknown())
                .read(source, Optional.of(DocumentKind.POSTMORTEM)))
        .whys();
  }

  private static List<List<String>> read(String text) {
    return chains(SourceText.of("pm.md", "# Ledger outage\n\n" + text)).stream()
        .map(chain -> chain.answers().stream().map(WhyChain.Answer::text).toList())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        ## Five whys

        1. Why did it stop? The queue was full.
        2. Why? Nobody read from it.
        3. Why not? The reader had no permission.
        """,
        """
        ## 5 Whys

        1. The queue was full.
        2. Nobody read from it.
        3. The reader had no permission.
        """,
        """
        ## Five whys

        - **Why did it stop?** Because The queue was full.
        - **Why was it full?** Because: Nobody read from it.
        - **Why did nobody read?** The reader had no permission.
        """,
        """
        ## Root cause (5 whys)

        - Why did it stop?
          - The queue was full.
        - Why was it full?
          - Nobody read from it.
        - Why did nobody?
          - The reader had no permission.
        """,
        """
        ## Five whys

        - Why did it stop?
          - The queue was full.
            - Why was it full?
              - Nobody read from it.
                - Why did nobody?
                  - The reader had no permission.
        """,
        """
        ## Root cause

        **Five whys**

        Why did it stop?

        The queue was full.

        Why was it full?

        Nobody read from it.

        Why?

        The reader had no permission.
        """,
        """
        ## Five whys

        | # | Why | Answer |
        |---|---|---|
        | 1 | Why did it stop? | The queue was full. |
        | 2 | Why was it full? | Nobody read from it. |
        | 3 | Why? | The reader had no permission. |
        """,
        """
        ## Root cause

        ### Why 1: Why did it stop?

        The queue was full.

        ### Why 2

        Nobody read from it.

        ### Why 3: nobody read?

        The reader had no permission.
        """,
        """
        ## Root cause

        ```
        Why 1: Why did it stop?
          -> The queue was full.

        Why 2: Why was it full
          at this hour?
          -> Nobody read from it.

        Why 3: Why did nobody?
          -> The reader had no permission.
        ```
        """,
        """
        ## Root cause

        - Why #1: The queue was full.
        - Why #2: Nobody read from it.
        - Why #3: The reader had no permission.
        """,
        """
        ## Five whys

        Why? The queue was full.
        Why? Nobody read from it.
        Why? The reader had no permission.
        """,
      })
  void aChainIsReadInEveryForm(String text) {
    assertThat(read(text)).as(text).containsExactly(THREE);
  }

  @Test
  void anAnswerGoesOnInTheNextLineOfAFence() {
    assertThat(
            read(
                "## Five whys\n\n```\nWhy 1: Why did it stop?\n  -> The queue\n     was full.\n```\n"))
        .containsExactly(List.of("The queue\nwas full."));
  }

  @Test
  void eachChainStandsForItself() {
    assertThat(
            read(
                """
                ## Five whys

                ### Why customers waited

                - Why 1: The queue was full.
                - Why 2: Nobody read from it.

                ### Detection

                - Why 1: No alert watched it.
                """))
        .containsExactly(
            List.of("The queue was full.", "Nobody read from it."),
            List.of("No alert watched it."));
  }

  @Test
  void everyAnswerKnowsItsPlace() {
    SourceText source =
        SourceText.of(
            "pm.md", "# Ledger outage\n\n## Five whys\n\n- Why? -> **Too** many.\n- Why? More.\n");
    WhyChain chain = chains(source).get(0);
    assertThat(source.slice(chain.answers().get(0).span())).isEqualTo("Too** many.");
    assertThat(source.slice(chain.answers().get(1).span())).isEqualTo("More.");
    assertThat(source.slice(chain.span())).startsWith("Too").endsWith("More.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## Root cause\n\nWe asked the five whys in the meeting, and the queue was to blame.\n",
        "## Five whys\n\nTo be done in the meeting.\n",
        "## Five whys\n\n1. Why did it stop? TBD\n2. Why? TBD\n",
        "## Root cause\n\nWhy did it stop? The queue was full.\n",
        "## Questions\n\n- Why do I see two ledgers? One is an archive.\n- Why is mine empty? It is new.\n",
        "## Five whys\n",
      })
  void aMentionIsNoChain(String text) {
    assertThat(read(text)).as(text).isEmpty();
  }

  @Test
  void oddInputIsReadInNoTime() {
    String text =
        """
            ## Five whys

            why \
            """
                .repeat(20_000)
            + """


            - -\
            """
                .repeat(50_000)
            + "? why?\n";
    assertThat(read(text)).isNotNull();
  }
}
