package org.stet.output.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** Numbers, and lists by a number, in ascending order. */
final class Sorted {

  private Sorted() {}

  /** Index of the first that has this number or a higher one; the size where none has. */
  static <T> int first(List<T> list, ToDoubleFunction<T> number, double least) {
    int low = 0;
    int high = list.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (number.applyAsDouble(list.get(middle)) < least) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The one in the middle, the upper of two; empty without any. */
  static OptionalDouble median(DoubleStream values) {
    double[] sorted = values.sorted().toArray();
    return Arrays.stream(sorted).skip(sorted.length / 2).findFirst();
  }
}
