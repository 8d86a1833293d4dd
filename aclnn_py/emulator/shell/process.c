/* SPDX-License-Identifier: Apache-2.0 */
#include "process.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "settings.h"

extern char **environ;

enum { CONTROL_FD = 3, MEMORY_FD = 4, FIRST_FREE_FD = 5 };

static int spawn(pid_t *pid, int control, int memory_file)
{
    const settings *chosen = settings_get();
    char client[24];
    char memory[24];
    snprintf(client, sizeof client, "%ld", (long)getpid());
    snprintf(memory, sizeof memory, "%" PRIu64, chosen->product.memory);
    const char *arguments[] = {chosen->python, "-P",          "-m",   "aclnn_py.emulator.device",
                               "--client-pid", client,        "--soc", chosen->product.name,
                               "--memory-bytes", memory,      NULL};
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    sigset_t none;
    sigset_t all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawn_file_actions_init(&actions);
    posix_spawnattr_init(&attributes);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, control, CONTROL_FD);
    posix_spawn_file_actions_adddup2(&actions, memory_file, MEMORY_FD);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    /* A session of its own: a terminal's Ctrl-C is for the client to handle. */
    posix_spawnattr_setflags(&attributes,
                             POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    int error = posix_spawnp(pid, chosen->python, &actions, &attributes, (char *const *)(void *)arguments, environ);
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    return error;
}

int process_start(pid_t *pid, int control, int memory_file)
{
    /* Copies above the wanted numbers, so that neither dup2 hits the other's source. */
    int high_control = fcntl(control, F_DUPFD_CLOEXEC, FIRST_FREE_FD);
    int high_memory = fcntl(memory_file, F_DUPFD_CLOEXEC, FIRST_FREE_FD);
    int error = high_control < 0 || high_memory < 0 ? errno : spawn(pid, high_control, high_memory);
    if (high_control >= 0)
        close(high_control);
    if (high_memory >= 0)
        close(high_memory);
    return error;
}

static pid_t await(pid_t pid, int patience, int *state)
{
    const struct timespec pause = {.tv_nsec = 1000000};
    pid_t ended;
    while ((ended = waitpid(pid, state, WNOHANG)) == 0 && patience-- > 0)
        nanosleep(&pause, NULL);
    return ended;
}

void process_end(pid_t pid, int patience, char *how, size_t size)
{
    int state = 0;
    pid_t ended = await(pid, patience, &state);
    if (ended == 0) {
        kill(pid, SIGKILL);
        do
            ended = waitpid(pid, &state, 0);
        while (ended < 0 && errno == EINTR);
    }
    if (ended != pid)
        snprintf(how, size, "how is not known: %s", strerror(errno));
    else if (WIFSIGNALED(state))
        snprintf(how, size, "signal %d, %s", WTERMSIG(state), strsignal(WTERMSIG(state)));
    else
        snprintf(how, size, "exit code %d", WEXITSTATUS(state));
}
