package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TogetherTest {
    @Test
    void gives_results_in_the_order_in_which_they_were_begun() throws IOException {
        CountDownLatch secondIsDone = new CountDownLatch(1);
        List<Integer> told = new ArrayList<>();
        try (Together<String> together = Together.threads(2)) {
            together.begin(() -> {
                await(secondIsDone);
                return "first";
            });
            together.begin(() -> {
                secondIsDone.countDown();
                return "second";
            });

            assertThat(together.results(told::add)).containsExactly("first", "second");
        }
        assertThat(told).containsExactly(0, 1);
    }

    @Test
    void leaves_what_has_not_begun_when_one_fails() {
        List<String> done = new ArrayList<>();
        assertThatThrownBy(() -> {
                    try (Together<String> together = Together.threads(1)) {
                        together.begin(() -> {
                            throw new IllegalArgumentException("first");
                        });
                        CountDownLatch released = new CountDownLatch(1);
                        together.begin(() -> {
                            await(released);
                            return "second";
                        });
                        together.begin(() -> {
                            done.add("third");
                            return "third";
                        });
                        try {
                            together.results(index -> {});
                        } finally {
                            together.leaveTheRest();
                            released.countDown();
                        }
                    }
                })
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("first");
        assertThat(done).isEmpty();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
