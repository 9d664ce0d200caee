/** Tests of accounts and of signing in. */
@NullMarked
package uk.s2s.service.accounts;

import org.jspecify.annotations.NullMarked;
