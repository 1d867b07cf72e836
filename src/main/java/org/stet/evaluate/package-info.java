/** Measures a text against the truth: error rates, harm done, reading order. */
@NullMarked
package org.stet.evaluate;

import org.jspecify.annotations.NullMarked;
