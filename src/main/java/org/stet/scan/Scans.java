package org.stet.scan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.stet.page.image.ScanImage;

/** Finds the scans that a person named. */
public final class Scans {

  private Scans() {}

  /** The documents in files and folders, in order. */
  public static List<ScanDocument> find(
      List<Path> inputs, Optional<String> pages, Optional<Integer> dpi, int maxMpixels) {
    return inputs.stream().flatMap(input -> files(input).stream()).map(Scans::open).toList();
  }

  private static List<Path> files(Path input) {
    if (!Files.isDirectory(input)) {
      return List.of(input);
    }
    try (Stream<Path> files = Files.list(input)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ScanDocument open(Path file) {
    return new ScanDocument() {
      @Override
      public String name() {
        return file.getFileName().toString().replaceAll("\\.[^.]*$", "");
      }

      @Override
      public Path file() {
        return file;
      }

      @Override
      public List<Integer> pages() {
        return List.of(1);
      }

      @Override
      public ScanImage open(int page) {
        try {
          return new ScanImage(
              file.toString(), page, ImageIO.read(file.toFile()), Optional.empty());
        } catch (IOException e) {
          throw new ScanException(file + " cannot be decoded", "check the file", e);
        }
      }
    };
  }
}
