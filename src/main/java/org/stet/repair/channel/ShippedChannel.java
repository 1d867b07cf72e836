package org.stet.repair.channel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.stet.lexicon.LanguageModel;
import org.stet.lexicon.LanguageModelFile;

/** The channel that the jar carries; loaded when first asked for, in about half a second. */
public final class ShippedChannel {
  private ShippedChannel() {}

  /** The one instance; safe for several threads. */
  public static Channel get() {
    return Holder.CHANNEL;
  }

  private static Channel load() {
    try (InputStream model = open("/org/stet/lexicon/english.lm");
        BufferedReader confusions = text("/dictionaries/confusions.tsv");
        BufferedReader weights = text("/org/stet/repair/channel/weights.tsv")) {
      LanguageModel language = LanguageModelFile.read(model);
      return new Channel(
          language,
          ConfusionTable.parse(confusions, "confusions.tsv"),
          Weights.parse(weights, "weights.tsv"));
    } catch (IOException e) {
      throw new UncheckedIOException("the language model in the jar cannot be read", e);
    }
  }

  private static BufferedReader text(String name) {
    return new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8));
  }

  private static InputStream open(String name) {
    return Objects.requireNonNull(ShippedChannel.class.getResourceAsStream(name), name);
  }

  private static final class Holder {
    private static final Channel CHANNEL = load();
  }
}
