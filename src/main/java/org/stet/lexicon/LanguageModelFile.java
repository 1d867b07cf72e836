package org.stet.lexicon;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The language model as a file: a readable line that names the counts' sources, the words one a
 * line, then the tables as they stand in memory, so that loading is copying.
 */
public final class LanguageModelFile {
  private static final String MAGIC = "stet-lm-1";

  private LanguageModelFile() {}

  /** Writes the model; {@code sources} says what was counted. */
  public static void write(LanguageModel model, String sources, OutputStream to)
      throws IOException {
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(to, 1 << 16));
    writeText(out, MAGIC);
    writeText(out, sources);
    writeText(out, String.join("\n", model.words()));
    out.write(model.unigrams());
    out.write(model.backoffs());
    out.write(model.capitals());
    model.bigrams().write(out);
    model.trigrams().write(out);
    out.flush();
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException where the stream ends early or is no language model; the message says which
   */
  public static LanguageModel read(InputStream from) throws IOException {
    DataInputStream in = new DataInputStream(from);
    if (!readText(in).equals(MAGIC)) {
      throw new IOException(
          "not a language model of this version: count it again with count-ngrams");
    }
    readText(in);
    List<String> words = lines(readText(in));
    byte[] unigrams = bytes(in, words.size());
    byte[] backoffs = bytes(in, words.size());
    byte[] capitals = bytes(in, words.size());
    return new LanguageModel(
        words, unigrams, backoffs, capitals, HashedTable.read(in), HashedTable.read(in));
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>(1 << 18);
    int from = 0;
    for (int to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
      lines.add(text.substring(from, to));
      from = to + 1;
    }
    lines.add(text.substring(from));
    return lines;
  }

  private static void writeText(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String readText(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > 1 << 26) {
      throw new IOException("not a language model: impossible length " + length);
    }
    return new String(bytes(in, length), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(DataInputStream in, int length) throws IOException {
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return bytes;
  }
}
