/* SPDX-License-Identifier: Apache-2.0 */
#include "fds.h"

#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

bool after_fork;

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static int *owned;
static size_t count;
static size_t capacity;

/* Descriptors are made and noted under the lock, so a fork sees either both or neither. */
static void before_fork(void)
{
    pthread_mutex_lock(&lock);
}

static void in_parent(void)
{
    pthread_mutex_unlock(&lock);
}

static void in_child(void)
{
    after_fork = true;
    for (size_t i = 0; i < count; i++)
        close(owned[i]);
    count = 0;
    pthread_mutex_unlock(&lock);
}

static void watch_forks(void)
{
    pthread_atfork(before_fork, in_parent, in_child);
}

static bool make_room(size_t more)
{
    if (count + more <= capacity)
        return true;
    size_t wanted = capacity * 2 + more;
    int *larger = realloc(owned, wanted * sizeof *owned);
    if (larger == NULL)
        return false;
    owned = larger;
    capacity = wanted;
    return true;
}

static int open_memory_file(const char *name, unsigned long long size)
{
    int fd = memfd_create(name, MFD_CLOEXEC);
    if (fd >= 0 && ftruncate(fd, (off_t)size) != 0) {
        int error = errno;
        close(fd);
        errno = error;
        return -1;
    }
    return fd;
}

int fds_memory_file(const char *name, unsigned long long size)
{
    pthread_once(&once, watch_forks);
    pthread_mutex_lock(&lock);
    int fd = make_room(1) ? open_memory_file(name, size) : -1;
    if (fd >= 0)
        owned[count++] = fd;
    pthread_mutex_unlock(&lock);
    return fd;
}

int fds_socket_pair(int ends[2])
{
    pthread_once(&once, watch_forks);
    pthread_mutex_lock(&lock);
    int status = make_room(2) ? socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) : -1;
    if (status == 0) {
        owned[count++] = ends[0];
        owned[count++] = ends[1];
    }
    pthread_mutex_unlock(&lock);
    return status;
}

void fds_close(int fd)
{
    pthread_mutex_lock(&lock);
    for (size_t i = 0; i < count; i++) {
        if (owned[i] == fd) {
            owned[i] = owned[--count];
            close(fd);
            break;
        }
    }
    pthread_mutex_unlock(&lock);
}
