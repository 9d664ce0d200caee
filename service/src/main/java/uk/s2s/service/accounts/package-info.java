/** Accounts: who may sign in, how, and as which organisations. */
@NullMarked
package uk.s2s.service.accounts;

import org.jspecify.annotations.NullMarked;
