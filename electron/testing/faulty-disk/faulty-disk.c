/*
 * A disk that can be watched and made to fail, for one process: preloaded (LD_PRELOAD), it stands between the process and the C
 * library's calls on files under one folder.
 *
 *   NIKASH_DISK_ROOT     the folder (absolute, real path); nothing else is touched
 *   NIKASH_DISK_LOG      a file outside of it: every change, in the order it was made (read by disk-log.ts)
 *   NIKASH_DISK_CONTROL  a name that need not exist: what is written to it is an order, what is read from it is the count
 *   NIKASH_DISK_ORDER    an order from the start
 *
 * Orders: "off"                       the disk is sound
 *         "write N CODE [once]"       the Nth write from now fails, and all after it (or only it)
 *         "sync N CODE [once]"        the same for fsync and fdatasync
 *         "full BYTES"                after so many bytes more every write that would grow a file fails with ENOSPC
 *         "readonly"                  nothing can be opened for writing, made, renamed or deleted (EROFS)
 *         "kill N"                    the process dies (SIGKILL) at the Nth change from now: a write is made in part first
 * Writes to standard output are logged too, as what the process has told the world by then.
 *
 * One lock around each call and its line in the log: the order of the log is the order on the disk.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#define MOST_FDS 65536
enum { NOT_OURS = 0, OURS = 1, CONTROL = 2 };
enum { OPEN = 1, CLOSE, WRITE, TRUNCATE, SYNC, RENAME, UNLINK, MKDIR, SAID };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_once_t begun = PTHREAD_ONCE_INIT;
static char root[PATH_MAX];
static size_t root_length;
static const char *control;
static int log_fd = -1;
static unsigned char kind_of[MOST_FDS];

static long fail_write, fail_sync, kill_at, budget = -1;
static int write_code, sync_code, once, read_only;
static long writes, syncs, changes, bytes;

/* Past the C library, so that nothing of ours is seen by ourselves. */
static void put(const void *data, size_t length) {
  const char *at = data;
  while (length > 0) {
    long done = syscall(SYS_write, log_fd, at, length);
    if (done <= 0) abort();
    at += done;
    length -= (size_t)done;
  }
}

/* One line: op, fd, a number, the length of a text and of data, then both. */
static void note(uint32_t op, int32_t fd, int64_t number, const char *text, const void *data, size_t length) {
  if (log_fd < 0) return;
  uint32_t text_length = text == NULL ? 0 : (uint32_t)strlen(text);
  unsigned char head[24];
  uint32_t data_length = (uint32_t)length;
  memcpy(head, &op, 4);
  memcpy(head + 4, &fd, 4);
  memcpy(head + 8, &number, 8);
  memcpy(head + 16, &text_length, 4);
  memcpy(head + 20, &data_length, 4);
  struct iovec parts[3] = {{head, 24}, {(void *)text, text_length}, {(void *)data, length}};
  size_t whole = 24 + text_length + length;
  long done = syscall(SYS_writev, log_fd, parts, 3);
  if (done < 0) abort();
  if ((size_t)done == whole) return;
  /* A short write: the rest, part by part. */
  size_t skip = (size_t)done;
  for (int i = 0; i < 3; i += 1) {
    if (skip >= parts[i].iov_len) { skip -= parts[i].iov_len; continue; }
    put((char *)parts[i].iov_base + skip, parts[i].iov_len - skip);
    skip = 0;
  }
}

static int code_of(const char *name) {
  if (strcmp(name, "ENOSPC") == 0) return ENOSPC;
  if (strcmp(name, "EROFS") == 0) return EROFS;
  return EIO;
}

static void obey(const char *text, size_t length) {
  char order[256] = {0}, word[32] = {0}, code[32] = {0}, more[32] = {0};
  long n = 0;
  memcpy(order, text, length < 255 ? length : 255);
  sscanf(order, "%31s %ld %31s %31s", word, &n, code, more);
  fail_write = fail_sync = kill_at = 0;
  budget = -1;
  read_only = 0;
  once = strcmp(more, "once") == 0;
  writes = syncs = changes = bytes = 0;
  if (strcmp(word, "write") == 0) { fail_write = n; write_code = code_of(code); }
  else if (strcmp(word, "sync") == 0) { fail_sync = n; sync_code = code_of(code); }
  else if (strcmp(word, "full") == 0) budget = n;
  else if (strcmp(word, "kill") == 0) kill_at = n;
  else if (strcmp(word, "readonly") == 0) read_only = 1;
}

static void begin(void) {
  const char *given = getenv("NIKASH_DISK_ROOT");
  if (given == NULL) return;
  strncpy(root, given, PATH_MAX - 2);
  root_length = strlen(root);
  control = getenv("NIKASH_DISK_CONTROL");
  const char *log = getenv("NIKASH_DISK_LOG");
  if (log != NULL) log_fd = (int)syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  const char *order = getenv("NIKASH_DISK_ORDER");
  if (order != NULL) obey(order, strlen(order));
}

static void enter(void) {
  pthread_once(&begun, begin);
  pthread_mutex_lock(&lock);
}
static void leave(void) {
  int kept = errno;
  pthread_mutex_unlock(&lock);
  errno = kept;
}

static int is_ours(const char *path) {
  return root_length > 0 && path != NULL && strncmp(path, root, root_length) == 0 &&
         (path[root_length] == '/' || path[root_length] == 0);
}
/* The wal-index is shared memory in a file's clothes: SQLite builds it anew after any crash. */
static int is_index(const char *path) {
  size_t length = strlen(path);
  return length > 4 && strcmp(path + length - 4, "-shm") == 0;
}
static int kind(int fd) { return fd >= 0 && fd < MOST_FDS ? kind_of[fd] : NOT_OURS; }

static void die(void) {
  syscall(SYS_kill, syscall(SYS_getpid), SIGKILL);
  for (;;) pause();
}
/* Counts a change; true where the process is to die at it. */
static int dies(void) {
  changes += 1;
  return kill_at > 0 && changes >= kill_at;
}

#define REAL(name, type, args) \
  static type(*real) args = NULL; \
  if (real == NULL) real = (type(*) args)dlsym(RTLD_NEXT, #name);

static int opened(int fd, const char *path, int flags, int existed) {
  if (fd < 0 || fd >= MOST_FDS) return fd;
  kind_of[fd] = is_index(path) ? NOT_OURS : OURS;
  if (kind_of[fd] == OURS) {
    int64_t how = ((flags & O_CREAT) && !existed ? 1 : 0) | (flags & O_TRUNC ? 2 : 0) | (flags & O_APPEND ? 4 : 0);
    note(OPEN, fd, how, path, NULL, 0);
  }
  return fd;
}

static int opening(int (*real)(const char *, int, ...), const char *path, int flags, mode_t mode) {
  enter();
  int fd;
  if (control != NULL && strcmp(path, control) == 0) {
    fd = real("/dev/null", O_RDWR | O_CLOEXEC);
    if (fd >= 0 && fd < MOST_FDS) kind_of[fd] = CONTROL;
  } else if (!is_ours(path)) {
    fd = real(path, flags, mode);
    if (fd >= 0 && fd < MOST_FDS) kind_of[fd] = NOT_OURS;
  } else if (read_only && (flags & (O_WRONLY | O_RDWR | O_CREAT | O_TRUNC))) {
    errno = EROFS;
    fd = -1;
  } else {
    struct stat found;
    int existed = stat(path, &found) == 0;
    int makes = !existed && (flags & O_CREAT);
    if (makes && !is_index(path) && dies()) die();
    fd = opened(real(path, flags, mode), path, flags, existed);
  }
  leave();
  return fd;
}

#define MODE_OF(flags) \
  mode_t mode = 0; \
  if ((flags) & (O_CREAT | O_TMPFILE)) { va_list more; va_start(more, flags); mode = va_arg(more, mode_t); va_end(more); }

int open(const char *path, int flags, ...) {
  REAL(open, int, (const char *, int, ...))
  MODE_OF(flags)
  return opening(real, path, flags, mode);
}
int open64(const char *path, int flags, ...) {
  REAL(open64, int, (const char *, int, ...))
  MODE_OF(flags)
  return opening(real, path, flags, mode);
}

int close(int fd) {
  REAL(close, int, (int))
  enter();
  if (kind(fd) == OURS) note(CLOSE, fd, 0, NULL, NULL, 0);
  if (fd >= 0 && fd < MOST_FDS) kind_of[fd] = NOT_OURS;
  int result = real(fd);
  leave();
  return result;
}

/* Whether a write of so many bytes at a place fails, and with what; `grows` is what it adds to the file. */
static int write_fails(long grows) {
  writes += 1;
  if (fail_write > 0 && (once ? writes == fail_write : writes >= fail_write)) return write_code;
  if (budget >= 0 && grows > 0 && bytes + grows > budget) return ENOSPC;
  bytes += grows;
  return 0;
}

static ssize_t writing(ssize_t (*real)(int, const void *, size_t, off64_t), int fd, const void *data, size_t length, off64_t at) {
  struct stat found;
  long size = fstat(fd, &found) == 0 ? (long)found.st_size : 0;
  if (at < 0) {
    at = (fcntl(fd, F_GETFL) & O_APPEND) ? size : lseek(fd, 0, SEEK_CUR);
  }
  long grows = at + (long)length > size ? at + (long)length - size : 0;
  int code = write_fails(grows);
  if (code != 0) {
    errno = code;
    return -1;
  }
  if (dies()) {
    /* In part: as far as a random-looking but repeatable place. */
    size_t part = length == 0 ? 0 : (size_t)((changes * 2654435761UL) % (length + 1));
    real(fd, data, part, at);
    die();
  }
  ssize_t done = real(fd, data, length, at);
  if (done > 0) note(WRITE, fd, at, NULL, data, (size_t)done);
  return done;
}

static ssize_t by_pwrite(int fd, const void *data, size_t length, off64_t at) {
  return syscall(SYS_pwrite64, fd, data, length, at);
}
static ssize_t by_write(int fd, const void *data, size_t length, off64_t at) {
  (void)at;
  return syscall(SYS_write, fd, data, length);
}

static ssize_t positioned(int fd, const void *data, size_t length, off64_t at) {
  enter();
  ssize_t done = kind(fd) == OURS ? writing(by_pwrite, fd, data, length, at) : syscall(SYS_pwrite64, fd, data, length, at);
  leave();
  return done;
}
ssize_t pwrite(int fd, const void *data, size_t length, off_t at) { return positioned(fd, data, length, at); }
ssize_t pwrite64(int fd, const void *data, size_t length, off64_t at) { return positioned(fd, data, length, at); }

ssize_t write(int fd, const void *data, size_t length) {
  enter();
  ssize_t done;
  if (kind(fd) == CONTROL) {
    obey(data, length);
    done = (ssize_t)length;
  } else if (kind(fd) == OURS) {
    done = writing(by_write, fd, data, length, -1);
  } else {
    if (fd == 1) note(SAID, fd, 0, NULL, data, length);
    done = syscall(SYS_write, fd, data, length);
  }
  leave();
  return done;
}
ssize_t writev(int fd, const struct iovec *parts, int count) {
  enter();
  int ours = kind(fd) == OURS;
  leave();
  if (!ours) return syscall(SYS_writev, fd, parts, count);
  ssize_t whole = 0;
  for (int i = 0; i < count; i += 1) {
    ssize_t done = write(fd, parts[i].iov_base, parts[i].iov_len);
    if (done < 0) return whole > 0 ? whole : done;
    whole += done;
    if ((size_t)done < parts[i].iov_len) return whole;
  }
  return whole;
}

/* Reading the control's name as a link gives the counts: "writes syncs changes bytes". */
ssize_t readlink(const char *path, char *buffer, size_t size) {
  REAL(readlink, ssize_t, (const char *, char *, size_t))
  enter();
  ssize_t length;
  if (control != NULL && strcmp(path, control) == 0) {
    char text[128];
    int n = snprintf(text, sizeof text, "%ld %ld %ld %ld", writes, syncs, changes, bytes);
    length = (size_t)n < size ? n : (ssize_t)size;
    memcpy(buffer, text, (size_t)length);
  } else {
    length = real(path, buffer, size);
  }
  leave();
  return length;
}

static int truncating(int fd, off64_t length) {
  enter();
  int result;
  if (kind(fd) == OURS && read_only) {
    errno = EROFS;
    result = -1;
  } else {
    if (kind(fd) == OURS && dies()) die();
    result = (int)syscall(SYS_ftruncate, fd, length);
    if (result == 0 && kind(fd) == OURS) note(TRUNCATE, fd, length, NULL, NULL, 0);
  }
  leave();
  return result;
}
int ftruncate(int fd, off_t length) { return truncating(fd, length); }
int ftruncate64(int fd, off64_t length) { return truncating(fd, length); }

static int syncing(int fd, long number) {
  enter();
  int result;
  if (kind(fd) != OURS) {
    result = (int)syscall(number, fd);
  } else {
    syncs += 1;
    if (fail_sync > 0 && (once ? syncs == fail_sync : syncs >= fail_sync)) {
      errno = sync_code;
      result = -1;
    } else {
      if (dies()) die();
      /* What a loss of power takes is worked out from the log: to wait for this machine's disk would prove nothing. */
      result = 0;
      note(SYNC, fd, 0, NULL, NULL, 0);
    }
  }
  leave();
  return result;
}
int fsync(int fd) { return syncing(fd, SYS_fsync); }
int fdatasync(int fd) { return syncing(fd, SYS_fdatasync); }

int rename(const char *from, const char *to) {
  REAL(rename, int, (const char *, const char *))
  enter();
  int result;
  if (!is_ours(from) && !is_ours(to)) result = real(from, to);
  else if (read_only) { errno = EROFS; result = -1; }
  else {
    if (dies()) die();
    result = real(from, to);
    if (result == 0) note(RENAME, -1, 0, from, to, strlen(to));
  }
  leave();
  return result;
}

static int unlinking(const char *path, int folder, int (*real)(const char *)) {
  enter();
  int result;
  if (!is_ours(path)) result = real(path);
  else if (read_only) { errno = EROFS; result = -1; }
  else if (is_index(path)) result = real(path);
  else {
    struct stat found;
    if (stat(path, &found) == 0 && dies()) die();
    result = real(path);
    if (result == 0) note(UNLINK, -1, folder, path, NULL, 0);
  }
  leave();
  return result;
}
int unlink(const char *path) {
  REAL(unlink, int, (const char *))
  return unlinking(path, 0, real);
}
int rmdir(const char *path) {
  REAL(rmdir, int, (const char *))
  return unlinking(path, 1, real);
}
int remove(const char *path) {
  REAL(remove, int, (const char *))
  struct stat found;
  return unlinking(path, stat(path, &found) == 0 && S_ISDIR(found.st_mode), real);
}
static const char *at_path;
static int at_flags, at_fd;
static int by_unlinkat(const char *path) {
  (void)path;
  return (int)syscall(SYS_unlinkat, at_fd, at_path, at_flags);
}
int unlinkat(int fd, const char *path, int flags) {
  char whole[PATH_MAX * 2];
  if (path[0] == '/' || fd == AT_FDCWD) snprintf(whole, sizeof whole, "%s", path);
  else {
    char link[64], folder[PATH_MAX];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    long n = syscall(SYS_readlink, link, folder, sizeof folder - 1);
    folder[n > 0 ? n : 0] = 0;
    snprintf(whole, sizeof whole, "%s/%s", folder, path);
  }
  /* Deleting many files at once is done by one thread here. */
  at_path = path;
  at_flags = flags;
  at_fd = fd;
  return unlinking(whole, flags & AT_REMOVEDIR ? 1 : 0, by_unlinkat);
}

int mkdir(const char *path, mode_t mode) {
  REAL(mkdir, int, (const char *, mode_t))
  enter();
  int result;
  if (!is_ours(path)) result = real(path, mode);
  else if (read_only) { errno = EROFS; result = -1; }
  else {
    if (dies()) die();
    result = real(path, mode);
    if (result == 0) note(MKDIR, -1, 0, path, NULL, 0);
  }
  leave();
  return result;
}

int access(const char *path, int how) {
  REAL(access, int, (const char *, int))
  enter();
  int result;
  if (read_only && (how & W_OK) && is_ours(path) && real(path, F_OK) == 0) { errno = EROFS; result = -1; }
  else result = real(path, how);
  leave();
  return result;
}

/* Node copies files inside the kernel where it can; here it shall read and write them, so that each write is seen. */
ssize_t sendfile64(int out, int in, off64_t *at, size_t count) {
  if (kind(out) != OURS) return syscall(SYS_sendfile, out, in, at, count);
  errno = EINVAL;
  return -1;
}
ssize_t sendfile(int out, int in, off_t *at, size_t count) { return sendfile64(out, in, (off64_t *)at, count); }
long syscall(long number, ...) {
  static long (*real)(long, ...) = NULL;
  if (real == NULL) real = (long (*)(long, ...))dlsym(RTLD_NEXT, "syscall");
  va_list more;
  va_start(more, number);
  long a = va_arg(more, long), b = va_arg(more, long), c = va_arg(more, long);
  long d = va_arg(more, long), e = va_arg(more, long), f = va_arg(more, long);
  va_end(more);
  if (number == SYS_copy_file_range && kind((int)c) == OURS) {
    errno = ENOSYS;
    return -1;
  }
  return real(number, a, b, c, d, e, f);
}
