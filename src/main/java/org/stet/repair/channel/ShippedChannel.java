package org.stet.repair.channel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.lexicon.BiggerContexts;
import org.stet.lexicon.Confusion;
import org.stet.lexicon.LanguageModel;
import org.stet.lexicon.LanguageModelFile;
import org.stet.lexicon.UserDictionaries;
import org.stet.lexicon.lucene.LuceneNgrams;

/** The channel that the jar carries, and others made from it by what a person brings along. */
public final class ShippedChannel {
  private ShippedChannel() {}

  /** The one instance; safe for several threads; loaded when first asked for, in half a second. */
  public static Channel get() {
    return Holder.CHANNEL;
  }

  /**
   * The shipped one, with a person's own confusions where there are any.
   *
   * @param confusions empty: those that the jar carries
   */
  public static Channel with(List<Confusion> confusions) {
    return confusions.isEmpty() || confusions.equals(Holder.CONFUSIONS)
        ? get()
        : new Channel(get().model(), confusions, get().weights());
  }

  /**
   * A channel with a bigger language model.
   *
   * @param ngrams a folder with a model of {@code stet count-ngrams} ({@code *.lm}), which takes
   *     the shipped one's place, or with LanguageTool's indexes, which come beside it
   * @throws IOException when the folder holds neither, or what it holds cannot be read
   */
  public static Channel with(List<Confusion> confusions, Path ngrams) throws IOException {
    List<Confusion> table = confusions.isEmpty() ? Holder.CONFUSIONS : confusions;
    Path folder = LuceneNgrams.isIn(ngrams.resolve("en")) ? ngrams.resolve("en") : ngrams;
    if (LuceneNgrams.isIn(folder)) {
      LanguageModel model = get().model();
      BiggerContexts contexts = new BiggerContexts(model, LuceneNgrams.open(folder));
      return new Channel(model, contexts, table, get().weights());
    }
    Optional<Path> file = modelIn(ngrams);
    if (file.isEmpty()) {
      throw new IOException(
          "no n-grams in "
              + ngrams
              + ": expected a .lm file of 'stet count-ngrams', or LanguageTool's 1grams, 2grams and 3grams");
    }
    try (InputStream in = Files.newInputStream(file.get())) {
      return new Channel(LanguageModelFile.read(in), table, weights());
    }
  }

  private static Optional<Path> modelIn(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Optional.of(folder).filter(Files::isRegularFile);
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".lm")).sorted().findFirst();
    }
  }

  private static Channel load() {
    try (InputStream model = open("/org/stet/lexicon/english.lm")) {
      return new Channel(LanguageModelFile.read(model), Holder.CONFUSIONS, weights());
    } catch (IOException e) {
      throw new UncheckedIOException("the language model in the jar cannot be read", e);
    }
  }

  private static Weights weights() throws IOException {
    try (BufferedReader text =
        new BufferedReader(
            new InputStreamReader(
                open("/org/stet/repair/channel/weights.tsv"), StandardCharsets.UTF_8))) {
      return Weights.parse(text, "weights.tsv");
    }
  }

  private static InputStream open(String name) {
    return Objects.requireNonNull(ShippedChannel.class.getResourceAsStream(name), name);
  }

  private static final class Holder {
    private static final List<Confusion> CONFUSIONS = UserDictionaries.packedConfusions();
    private static final Channel CHANNEL = load();
  }
}
