/* Loaded before the C library (LD_PRELOAD), this counts what a process asks of the file system
 * below one folder. On request it writes each call into a log, or kills the process just before
 * the n-th call, as `kill -9` would. Nothing happens until `faults_watch` is called.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum { MOST_FILES = 1 << 16 };
enum { UNKNOWN, WATCHED, APPENDING };

static char root[4096];
static size_t root_length;
static int log_fd = -1;
static long fatal, fatal_is_name;
static long calls, name_calls;
static unsigned char watched[MOST_FILES];

/* How a call is written into the log: this, then `first` bytes, then `second` bytes. */
struct record {
    int32_t kind, fd;
    int64_t number;
    int32_t first, second;
};

static int below(const char *path) {
    return root_length && path && strncmp(path, root, root_length) == 0;
}

static int is_watched(int fd) {
    return root_length && fd >= 0 && fd < MOST_FILES && watched[fd];
}

/* Count a call that is about to be made. A name call creates, removes, renames or flushes. */
static void step(int is_name) {
    long every = __atomic_add_fetch(&calls, 1, __ATOMIC_SEQ_CST);
    long named = is_name ? __atomic_add_fetch(&name_calls, 1, __ATOMIC_SEQ_CST) : 0;
    if (fatal && (fatal_is_name ? named : every) == fatal)
        syscall(SYS_kill, getpid(), SIGKILL);
}

static void note(char kind, int fd, int64_t number, const void *first, size_t first_length,
                 const void *second, size_t second_length) {
    if (log_fd < 0)
        return;
    struct record head = {kind, fd, number, (int32_t)first_length, (int32_t)second_length};
    struct iovec parts[3] = {{&head, sizeof head},
                             {(void *)first, first_length},
                             {(void *)second, second_length}};
    syscall(SYS_writev, log_fd, parts, 3);
}

static void note_path(char kind, int fd, int64_t number, const char *path) {
    note(kind, fd, number, path, strlen(path), NULL, 0);
}

/* From now on, watch what is below `folder`, and log it to `descriptor` unless that is -1. */
void faults_watch(const char *folder, int descriptor) {
    strncpy(root, folder, sizeof root - 1);
    log_fd = descriptor;
    root_length = strlen(root);
}

/* Count from now on, and die before call number `at` unless that is 0. */
void faults_arm(long at, int is_name) {
    calls = name_calls = 0;
    fatal_is_name = is_name;
    fatal = at;
}

long faults_calls(void) { return calls; }
long faults_name_calls(void) { return name_calls; }

/* Put a text into the log, between the calls. */
void faults_note(const char *text) { note_path('A', -1, 0, text); }

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static int opened(int fd, const char *path, int flags) {
    if (fd >= 0 && fd < MOST_FILES) {
        watched[fd] = below(path) ? (flags & O_APPEND ? APPENDING : WATCHED) : UNKNOWN;
        if (watched[fd])
            note_path('O', fd, flags, path);
    }
    return fd;
}

static mode_t mode_of(int flags, va_list rest) {
    return flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;
}

#define OPEN(name)                                                                             \
    int name(const char *path, int flags, ...) {                                               \
        va_list rest;                                                                          \
        va_start(rest, flags);                                                                 \
        mode_t mode = mode_of(flags, rest);                                                    \
        va_end(rest);                                                                          \
        if (below(path) && flags & (O_CREAT | O_TRUNC))                                        \
            step(1);                                                                           \
        return opened(NEXT(name)(path, flags, mode), path, flags);                             \
    }
OPEN(open)
OPEN(open64)

#define OPENAT(name)                                                                           \
    int name(int at, const char *path, int flags, ...) {                                       \
        va_list rest;                                                                          \
        va_start(rest, flags);                                                                 \
        mode_t mode = mode_of(flags, rest);                                                    \
        va_end(rest);                                                                          \
        if (below(path) && flags & (O_CREAT | O_TRUNC))                                        \
            step(1);                                                                           \
        return opened(NEXT(name)(at, path, flags, mode), path, flags);                         \
    }
OPENAT(openat)
OPENAT(openat64)

int close(int fd) {
    if (is_watched(fd)) {
        watched[fd] = UNKNOWN;
        note('C', fd, 0, NULL, 0, NULL, 0);
    }
    return NEXT(close)(fd);
}

ssize_t write(int fd, const void *data, size_t length) {
    if (!is_watched(fd))
        return NEXT(write)(fd, data, length);
    step(0);
    off_t at = lseek(fd, 0, watched[fd] == APPENDING ? SEEK_END : SEEK_CUR);
    ssize_t done = NEXT(write)(fd, data, length);
    if (done > 0)
        note('W', fd, at, data, (size_t)done, NULL, 0);
    return done;
}

#define PWRITE(name, offset_type)                                                              \
    ssize_t name(int fd, const void *data, size_t length, offset_type at) {                    \
        if (!is_watched(fd))                                                                   \
            return NEXT(name)(fd, data, length, at);                                           \
        step(0);                                                                               \
        ssize_t done = NEXT(name)(fd, data, length, at);                                       \
        if (done > 0)                                                                          \
            note('W', fd, at, data, (size_t)done, NULL, 0);                                    \
        return done;                                                                           \
    }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

#define TRUNCATE(name, offset_type)                                                            \
    int name(int fd, offset_type length) {                                                     \
        if (is_watched(fd))                                                                    \
            step(1);                                                                           \
        int result = NEXT(name)(fd, length);                                                   \
        if (result == 0 && is_watched(fd))                                                     \
            note('T', fd, length, NULL, 0, NULL, 0);                                           \
        return result;                                                                         \
    }
TRUNCATE(ftruncate, off_t)
TRUNCATE(ftruncate64, off64_t)

#define SYNC(name)                                                                             \
    int name(int fd) {                                                                         \
        if (is_watched(fd))                                                                    \
            step(1);                                                                           \
        int result = NEXT(name)(fd);                                                           \
        if (result == 0 && is_watched(fd))                                                     \
            note('S', fd, 0, NULL, 0, NULL, 0);                                                \
        return result;                                                                         \
    }
SYNC(fsync)
SYNC(fdatasync)

int rename(const char *old, const char *fresh) {
    if (below(old) || below(fresh))
        step(1);
    int result = NEXT(rename)(old, fresh);
    if (result == 0 && below(fresh))
        note('R', -1, 0, old, strlen(old), fresh, strlen(fresh));
    return result;
}

#define ONE_PATH(kind, name, arguments, given)                                                 \
    int name arguments {                                                                       \
        if (below(path))                                                                       \
            step(1);                                                                           \
        int result = NEXT(name) given;                                                         \
        if (result == 0 && below(path))                                                        \
            note_path(kind, -1, 0, path);                                                      \
        return result;                                                                         \
    }
ONE_PATH('U', unlink, (const char *path), (path))
ONE_PATH('D', rmdir, (const char *path), (path))
ONE_PATH('M', mkdir, (const char *path, mode_t mode), (path, mode))
