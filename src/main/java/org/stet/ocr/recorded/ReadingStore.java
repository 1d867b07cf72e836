package org.stet.ocr.recorded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.stet.files.AtomicFile;
import org.stet.json.Json;
import org.stet.page.Page;

/**
 * The readings of one document, a file a page: {@code <name>.p0001.reading.json.gz}. What OCR read
 * is kept; the order of reading is not, since layout finds it anew.
 *
 * @param folder where the files stand
 * @param name the document's name, with which the files begin
 */
public record ReadingStore(Path folder, String name) {

  private static final String SUFFIX = ".reading.json.gz";

  /** The file of a page. */
  public Path file(int page) {
    return folder.resolve("%s.p%04d%s".formatted(name, page, SUFFIX));
  }

  /** Keeps a reading; the file appears only when it is whole. */
  public void write(Page page) throws IOException {
    AtomicFile.write(
        file(page.number()),
        out -> {
          try (GZIPOutputStream zipped = new GZIPOutputStream(out, 1 << 16)) {
            Json.write(zipped, KeptPage.of(page));
          }
        });
  }

  /**
   * Gives a kept reading.
   *
   * @throws IOException when there is none, or when its file is damaged; the message names it
   */
  public Page read(int page) throws IOException {
    Path file = file(page);

    try (InputStream in = new GZIPInputStream(Files.newInputStream(file), 1 << 16)) {
      KeptPage kept = Json.read(in, KeptPage.class);
      check(kept, page);
      return kept.toPage();
    } catch (NoSuchFileException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new IOException(
          "The kept reading " + file + " cannot be used; read the page again with --force.", e);
    }
  }

  private static void check(KeptPage kept, int page) throws IOException {
    if (!KeptPage.FORMAT.equals(kept.format()) || kept.version() != KeptPage.VERSION) {
      throw new IOException("not a reading of version " + KeptPage.VERSION);
    }
    if (kept.page() != page) {
      throw new IOException("holds page " + kept.page() + " instead of " + page);
    }
  }

  /** As {@link #read}, for {@link org.stet.page.Document}. */
  public Page fetch(int page) {
    try {
      return read(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public boolean has(int page) {
    return Files.isRegularFile(file(page));
  }

  /** The pages that were kept, ascending. */
  public List<Integer> pages() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    Pattern pattern =
        Pattern.compile(Pattern.quote(name) + "\\.p(\\d{4,9})" + Pattern.quote(SUFFIX));
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> pattern.matcher(file.getFileName().toString()))
          .filter(Matcher::matches)
          .map(match -> Integer.valueOf(match.group(1)))
          .sorted()
          .toList();
    }
  }

  /** Forgets all readings of the document. */
  public void clear() throws IOException {
    for (int page : pages()) {
      Files.deleteIfExists(file(page));
    }
  }
}
