package org.stet.repair.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  private static final Map<String, Double> WEIGHTS = Map.of("a", 1.0, "b", 1.0, "c", 1.0);

  @Test
  void theOrderOfTraitsChangesNoDigit() {
    assertThat(Calibration.share(WEIGHTS, traits("a", "b", "c")))
        .isEqualTo(Calibration.share(WEIGHTS, traits("c", "b", "a")));
  }

  /** Three numbers whose sum is another in another order. */
  private static Map<String, Double> traits(String... names) {
    Map<String, Double> values = Map.of("a", 0.1, "b", 0.2, "c", 0.3);
    Map<String, Double> traits = new LinkedHashMap<>();
    List.of(names).forEach(name -> traits.put(name, values.get(name)));
    return traits;
  }
}
