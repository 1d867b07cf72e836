package org.stet.scan;

import com.twelvemonkeys.imageio.metadata.CompoundDirectory;
import com.twelvemonkeys.imageio.metadata.Directory;
import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import java.io.EOFException;
import java.io.IOException;
import java.lang.reflect.Array;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.IIOException;
import javax.imageio.stream.FileImageInputStream;

/**
 * A TIFF of one or more pages, in any compression.
 *
 * @param file exists and begins like a TIFF
 */
record TiffFile(Path file, Limits limits) implements ScanFile {

  /** A smaller copy of another page, or a mask. */
  private static final long NO_PAGE = 1 | 4;

  private static final int PER_CENTIMETRE = 3;

  /** Page n is the n-th image of the file; smaller copies of pages are no pages. */
  @Override
  public List<Integer> pages() throws IOException {
    CompoundDirectory images = images();
    List<Integer> pages = new ArrayList<>();
    for (int i = 0; i < images.directoryCount(); i++) {
      if ((number(images.getDirectory(i), TIFF.TAG_SUBFILE_TYPE).orElse(0L) & NO_PAGE) == 0) {
        pages.add(i + 1);
      }
    }
    return pages;
  }

  @Override
  public Decoded open(int page, Colours colours) throws IOException {
    CompoundDirectory images = images();
    if (images.directoryCount() < page) {
      throw Truncated.at(file, page);
    }
    Directory image = images.getDirectory(page - 1);
    limits.check(file, page, size(image, TIFF.TAG_IMAGE_WIDTH), size(image, TIFF.TAG_IMAGE_HEIGHT));
    checkEnd(image, page, TIFF.TAG_STRIP_OFFSETS, TIFF.TAG_STRIP_BYTE_COUNTS);
    checkEnd(image, page, TIFF.TAG_TILE_OFFSETS, TIFF.TAG_TILE_BYTE_COUNTS);
    return new Decoded(
        Decoder.decode(file, "tiff", "com.twelvemonkeys.", page - 1, colours), resolution(image));
  }

  private CompoundDirectory images() throws IOException {
    try (FileImageInputStream in = new FileImageInputStream(file.toFile())) {
      if (new TIFFReader().read(in) instanceof CompoundDirectory images) {
        return images;
      }
      throw new IOException("no list of images");
    } catch (EOFException | IIOException | IndexOutOfBoundsException e) {
      // The list of images mostly stands at the very end of a file.
      throw Truncated.at(file, 1, e);
    }
  }

  /** All parts must lie within the file: a decoder may leave gray what is missing. */
  private void checkEnd(Directory image, int page, int offsetTag, int countTag) throws IOException {
    List<Long> offsets = numbers(image, offsetTag);
    List<Long> counts = numbers(image, countTag);
    long end = Files.size(file);
    for (int i = 0; i < Math.min(offsets.size(), counts.size()); i++) {
      if (offsets.get(i) + counts.get(i) > end) {
        throw Truncated.at(file, page);
      }
    }
  }

  private static int size(Directory image, int tag) {
    return (int) Math.min(Integer.MAX_VALUE, number(image, tag).orElse(0L));
  }

  private static Optional<Integer> resolution(Directory image) {
    Entry entry = image.getEntryById(TIFF.TAG_X_RESOLUTION);
    if (entry == null || !(entry.getValue() instanceof Number dots)) {
      return Optional.empty();
    }
    long unit = number(image, TIFF.TAG_RESOLUTION_UNIT).orElse(2L);
    return unit == PER_CENTIMETRE
        ? Resolution.perCentimetre(dots.doubleValue())
        : Resolution.perInch(dots.doubleValue());
  }

  private static Optional<Long> number(Directory image, int tag) {
    return numbers(image, tag).stream().findFirst();
  }

  private static List<Long> numbers(Directory image, int tag) {
    Entry entry = image.getEntryById(tag);
    if (entry == null) {
      return List.of();
    }
    Object value = entry.getValue();
    if (!value.getClass().isArray()) {
      return value instanceof Number number ? List.of(number.longValue()) : List.of();
    }
    List<Long> numbers = new ArrayList<>();
    for (int i = 0; i < Array.getLength(value); i++) {
      numbers.add(((Number) Array.get(value, i)).longValue());
    }
    return numbers;
  }
}
