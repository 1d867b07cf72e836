package org.stet.repair.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.ledger.Entry;
import org.stet.repair.Example;
import org.stet.repair.RepairRule;
import org.stet.repair.Repairer;
import org.stet.scan.text.TextDocument;

/** What holds for every rule that is registered, also for those that come later. */
class EveryRuleTest {

  /** By what OCR says of a region, by other readings, only suggesting: no example shows that. */
  private static final Set<String> NO_TEXT_EXAMPLE =
      Set.of("furniture", "second-look", "unknown-word");

  static List<RepairRule> rules() {
    return Repairer.allRules();
  }

  @Test
  void idsAreUniqueAndRulesAreMany() {
    assertThat(rules()).extracting(RepairRule::id).doesNotHaveDuplicates().hasSizeGreaterThan(10);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void saysWhatItIs(RepairRule rule) {
    assertThat(rule.id()).matches("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    assertThat(rule.description()).matches("[A-Z][^\\n]*\\.");
    assertThat(rule.examples()).anyMatch(example -> example.before().equals(example.after()));
    if (!NO_TEXT_EXAMPLE.contains(rule.id())) {
      assertThat(rule.examples()).anyMatch(example -> !example.before().equals(example.after()));
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void doesWhatItsExamplesSayAndNoMoreTheSecondTime(RepairRule rule) {
    for (Example example : rule.examples()) {
      String once = RuleText.after(rule, example.before());
      assertThat(once).as(rule.id()).isEqualTo(example.after());
      assertThat(RuleText.after(rule, once)).as("%s, again", rule.id()).isEqualTo(once);
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void leavesCleanTextAlone(RepairRule rule) throws IOException {
    TextDocument text = TextDocument.of(cleanText(), "clean");
    List<Entry> entries =
        RuleText.ledger(List.of(rule), text, RuleText.ENGLISH).entries().stream()
            .filter(entry -> entry.decision().inForce())
            .toList();
    assertThat(entries).as(rule.id()).isEmpty();
  }

  static String cleanText() throws IOException {
    try (InputStream in = EveryRuleTest.class.getResourceAsStream("clean.txt")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
