package org.stet.scan;

import com.twelvemonkeys.imageio.metadata.Directory;
import com.twelvemonkeys.imageio.metadata.Entry;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a TIFF says of one of its images.
 *
 * @param image the directory; any of its values may be of any type
 */
record TiffTags(Directory image) {

  /** The first number of a tag, fractions cut off. */
  Optional<Long> number(int tag) {
    return numbers(tag).stream().findFirst();
  }

  List<Long> numbers(int tag) {
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

  Optional<Double> fraction(int tag) {
    Entry entry = image.getEntryById(tag);
    return entry != null && entry.getValue() instanceof Number number
        ? Optional.of(number.doubleValue())
        : Optional.empty();
  }

  /** The bytes of a tag that has no other type. */
  Optional<byte[]> bytes(int tag) {
    Entry entry = image.getEntryById(tag);
    return entry != null && entry.getValue() instanceof byte[] bytes
        ? Optional.of(bytes)
        : Optional.empty();
  }
}
