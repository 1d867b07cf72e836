package org.stet.repair.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RegressionTest {

  @Test
  void whatSaysNothingGetsNoWeight() {
    Map<String, Double> weights = Regression.fit(cases());
    assertThat(Math.abs(weights.getOrDefault("noise", 9.0))).isLessThan(0.2);
  }

  @Test
  void statesTheShareThatIsRight() {
    Map<String, Double> weights = Regression.fit(cases());
    assertThat(Calibration.share(weights, Map.of("bias", 1.0, "sign", 1.0))).isBetween(0.85, 0.95);
    assertThat(Calibration.share(weights, Map.of("bias", 1.0, "sign", 0.0))).isBetween(0.15, 0.25);
  }

  /** Nine in ten with the sign are right, two in ten without. */
  private static List<Regression.Case> cases() {
    List<Regression.Case> cases = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      double noise = i / 10 % 2;
      cases.add(new Regression.Case(Map.of("bias", 1.0, "sign", 1.0, "noise", noise), i % 10 != 0));
      cases.add(new Regression.Case(Map.of("bias", 1.0, "sign", 0.0, "noise", noise), i % 10 < 2));
    }
    return cases;
  }
}
