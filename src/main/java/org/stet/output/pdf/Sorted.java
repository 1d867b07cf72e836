package org.stet.output.pdf;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Lists in the order of a number. */
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
}
