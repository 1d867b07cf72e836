package org.stet.repair.channel;

import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The decoder's few numbers, by name, tuned on the training pairs and kept in a readable table. */
public record Weights(Map<String, Double> values) {

  /** Keeps a copy. */
  public Weights {
    values = Map.copyOf(values);
  }

  /** The number of that name. */
  double of(String name) {
    Double value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no weight of the name " + name);
    }
    return value;
  }

  /** The table as text, by name. */
  public String format(String head) {
    StringBuilder out = new StringBuilder("# " + head + "\n");
    new TreeMap<>(values)
        .forEach(
            (name, value) ->
                out.append(name)
                    .append('\t')
                    .append(
                        BigDecimal.valueOf(value)
                            .setScale(4, RoundingMode.HALF_EVEN)
                            .stripTrailingZeros()
                            .toPlainString())
                    .append('\n'));
    return out.toString();
  }

  /**
   * Reads {@code name TAB value} lines; {@code #} starts a comment.
   *
   * @throws IOException naming the line that cannot be read
   */
  public static Weights parse(BufferedReader text, String name) throws IOException {
    Map<String, Double> values = new HashMap<>();
    int number = 0;
    for (String line = text.readLine(); line != null; line = text.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      try {
        values.put(cells[0], Double.parseDouble(cells[1]));
      } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
        throw new IOException(name + ":" + number + ": expected a name, a tab and a number", e);
      }
    }
    return new Weights(values);
  }
}
