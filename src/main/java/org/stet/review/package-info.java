/**
 * The local review page: a person decides, once, and it holds. What it shows comes through {@link
 * org.stet.review.ReviewSource}; what it is told goes into the log of decisions.
 */
@NullMarked
package org.stet.review;

import org.jspecify.annotations.NullMarked;
