package org.stet.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The word files that people edit: {@code dictionaries/} of the project, also packed into the jar.
 * A folder of one's own takes the place of the packed files, file by file.
 */
public final class UserDictionaries {

  /** The files in {@code words/} that the jar carries. */
  static final List<String> PACKED_WORDS = List.of("modern.txt", "older.txt", "short-forms.txt");

  private static final String CONFUSIONS = "confusions.tsv";
  private static final String PACKED = "/dictionaries/";

  private UserDictionaries() {}

  /** What the jar carries. */
  public static UserWords packed() {
    return build(Optional.empty());
  }

  /**
   * The files of a folder; for those that it lacks, what the jar carries.
   *
   * @throws DictionaryException for a mistake in a file, with its line
   * @throws IOException when the folder or a file cannot be read
   */
  public static UserWords read(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IOException("no such folder of dictionaries: " + folder);
    }
    try {
      return build(Optional.of(folder));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static UserWords build(Optional<Path> folder) {
    UserWordsBuilder builder = new UserWordsBuilder();
    Map<String, String> wordFiles = wordFiles(folder);
    wordFiles.forEach(builder::words);
    builder.names("names.txt", text(folder, "names.txt"));
    builder.protectedWords("protected.txt", text(folder, "protected.txt"));
    builder.compounds("compounds.txt", text(folder, "compounds.txt"));
    builder.replacements("replacements.tsv", text(folder, "replacements.tsv"));
    builder.boilerplate("boilerplate.txt", text(folder, "boilerplate.txt"));
    folder
        .map(f -> f.resolve(CONFUSIONS))
        .filter(Files::isRegularFile)
        .ifPresent(file -> builder.confusions(CONFUSIONS, read(file, CONFUSIONS)));
    return builder.build();
  }

  /** The table of confusions that the jar carries. */
  public static List<Confusion> packedConfusions() {
    return ConfusionFile.parse(CONFUSIONS, packed(CONFUSIONS));
  }

  private static Map<String, String> wordFiles(Optional<Path> folder) {
    Map<String, String> texts = new HashMap<>();
    Optional<Path> own = folder.map(f -> f.resolve("words")).filter(Files::isDirectory);
    if (own.isEmpty()) {
      PACKED_WORDS.forEach(name -> texts.put("words/" + name, packed("words/" + name)));
      return texts;
    }
    try (Stream<Path> files = Files.list(own.get())) {
      files
          .filter(f -> f.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".txt"))
          .forEach(f -> texts.put("words/" + f.getFileName(), read(f, "words/" + f.getFileName())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private static String text(Optional<Path> folder, String name) {
    return folder
        .map(f -> f.resolve(name))
        .filter(Files::isRegularFile)
        .map(f -> read(f, name))
        .orElseGet(() -> packed(name));
  }

  private static String read(Path file, String name) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    if (StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
      long line = 1 + out.flip().chars().filter(sign -> sign == '\n').count();
      throw new DictionaryException(name, (int) line, "the line is not UTF-8");
    }
    return out.flip().toString();
  }

  private static String packed(String name) {
    try (InputStream in = UserDictionaries.class.getResourceAsStream(PACKED + name)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
