#if defined(__linux__)
#define _GNU_SOURCE
#endif
#include "ProcessWall.h"

#include <errno.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <sys/resource.h>

static unsigned forgo_core(void) {
    struct rlimit none = {0, 0};
    return setrlimit(RLIMIT_CORE, &none) == 0 ? WALL_NO_CORE : 0;
}

#if defined(__linux__)

#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/// Gives up what root may do beyond others, but for reading and writing files whoever owns them, which Landlock bounds: with the rest it could read other
/// processes' environments.
static void forgo_capabilities(void) {
    struct { uint32_t version; int pid; } head = {0x20080522, 0};
    struct { uint32_t effective, permitted, inheritable; } now[2] = {{0}};
    if (syscall(SYS_capget, &head, now) != 0) return;
    uint32_t kept = now[0].permitted & (1u << 1 /* CAP_DAC_OVERRIDE */);
    memset(now, 0, sizeof now);
    now[0].effective = now[0].permitted = kept;
    syscall(SYS_capset, &head, now);
}

// Landlock. Its numbers stand here since not all systems that build this have a header as new as their kernel.

#define LANDLOCK_CREATE_RULESET 444
#define LANDLOCK_ADD_RULE 445
#define LANDLOCK_RESTRICT_SELF 446

struct ruleset { uint64_t files, network, scoped; };
struct path_rule { uint64_t allowed; int32_t parent; } __attribute__((packed));

enum {
    EXECUTE = 1 << 0, WRITE_FILE = 1 << 1, READ_FILE = 1 << 2, READ_FOLDER = 1 << 3, REMOVE_FOLDER = 1 << 4, REMOVE_FILE = 1 << 5,
    MAKE_DEVICE = 1 << 6, MAKE_FOLDER = 1 << 7, MAKE_FILE = 1 << 8, MAKE_SOCKET = 1 << 9, MAKE_FIFO = 1 << 10, MAKE_BLOCK = 1 << 11,
    MAKE_LINK = 1 << 12, REFER = 1 << 13, TRUNCATE = 1 << 14, DEVICE_CONTROL = 1 << 15,
    BIND = 1 << 0, CONNECT = 1 << 1, ABSTRACT_SOCKETS = 1 << 0, SIGNALS = 1 << 1,
};
static const uint64_t of_a_file = EXECUTE | WRITE_FILE | READ_FILE | TRUNCATE | DEVICE_CONTROL;

static int landlock_version(void) {
    long version = syscall(LANDLOCK_CREATE_RULESET, NULL, 0, 1);
    return version > 0 ? (int)version : 0;
}

static void allow(int rules, const char *path, uint64_t access) {
    struct path_rule rule = {.allowed = access, .parent = open(path, O_PATH | O_CLOEXEC)};
    if (rule.parent < 0) return;
    struct stat status;
    if (fstat(rule.parent, &status) == 0) {
        if (!S_ISDIR(status.st_mode)) rule.allowed &= of_a_file;
        syscall(LANDLOCK_ADD_RULE, rules, 1, &rule, 0);
    }
    close(rule.parent);
}

static unsigned wall_off_files(const char *const *readable, const char *const *writable, int allows_programs) {
    int version = landlock_version();
    if (version == 0) return 0;
    uint64_t all = (uint64_t)(MAKE_LINK << 1) - 1;
    if (version >= 2) all |= REFER;
    if (version >= 3) all |= TRUNCATE;
    if (version >= 5) all |= DEVICE_CONTROL;
    struct ruleset rules = {.files = all};
    size_t size = offsetof(struct ruleset, network);
    if (version >= 4) rules.network = BIND | CONNECT, size = offsetof(struct ruleset, scoped);
    if (version >= 6) rules.scoped = ABSTRACT_SOCKETS | SIGNALS, size = sizeof rules;
    int made = (int)syscall(LANDLOCK_CREATE_RULESET, &rules, size, 0);
    if (made < 0) return 0;
    uint64_t reading = READ_FILE | READ_FOLDER | (allows_programs ? EXECUTE : 0);
    uint64_t writing = READ_FILE | READ_FOLDER | WRITE_FILE | REMOVE_FILE | REMOVE_FOLDER | MAKE_FILE | MAKE_FOLDER | REFER | TRUNCATE;
    for (; *readable; readable++) allow(made, *readable, reading & all);
    for (; *writable; writable++) allow(made, *writable, writing & all);
    int fails = (int)syscall(LANDLOCK_RESTRICT_SELF, made, 0);
    close(made);
    return fails ? 0 : WALL_FILES;
}

// Seccomp. What a lesson's worker never calls is refused by EPERM; all else goes on, so that a new C library's calls work.

#if defined(__x86_64__)
#define OWN_ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define OWN_ARCHITECTURE AUDIT_ARCH_AARCH64
#endif

#if defined(OWN_ARCHITECTURE)

#define LOAD(field) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, field))
#define GIVE(what) BPF_STMT(BPF_RET | BPF_K, (what))
#define REFUSED (SECCOMP_RET_ERRNO | EPERM)
/// Goes on behind the next `count` steps unless the value is `number`.
#define UNLESS(number, count) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (number), 0, (count))
#define REFUSE(number) UNLESS((number), 1), GIVE(REFUSED)

static const int refused[] = {
    // Sockets.
    SYS_socket, SYS_socketpair, SYS_connect, SYS_bind, SYS_listen, SYS_accept, SYS_accept4, SYS_sendto, SYS_sendmsg, SYS_sendmmsg, SYS_recvmsg, SYS_recvmmsg,
    // Other processes, and what they have.
    SYS_ptrace, SYS_process_vm_readv, SYS_process_vm_writev, SYS_kcmp, SYS_tkill, SYS_rt_sigqueueinfo, SYS_rt_tgsigqueueinfo,
    424 /* pidfd_send_signal */, 434 /* pidfd_open */, 438 /* pidfd_getfd */, 440 /* process_madvise */,
    // The system.
    SYS_mount, SYS_umount2, SYS_pivot_root, SYS_chroot, SYS_unshare, SYS_setns, SYS_reboot, SYS_swapon, SYS_swapoff, SYS_init_module, SYS_finit_module,
    SYS_delete_module, SYS_kexec_load, SYS_settimeofday, SYS_clock_settime, SYS_sethostname, SYS_setdomainname, SYS_acct, SYS_quotactl, SYS_syslog,
    SYS_add_key, SYS_request_key, SYS_keyctl, SYS_bpf, SYS_perf_event_open, SYS_userfaultfd, SYS_open_by_handle_at, SYS_mknodat, SYS_personality,
    SYS_setuid, SYS_setgid, SYS_setresuid, SYS_setresgid, SYS_setgroups, SYS_capset, SYS_fanotify_init, SYS_lookup_dcookie,
    425, 426, 427 /* io_uring */, 428, 429, 430, 431, 432, 433, 442 /* mounting anew */,
    // Owners and modes of files, which Landlock doesn't look at.
    SYS_fchmod, SYS_fchmodat, SYS_fchown, SYS_fchownat, SYS_setxattr, SYS_lsetxattr, SYS_fsetxattr, SYS_removexattr, SYS_lremovexattr, SYS_fremovexattr,
    SYS_linkat, SYS_symlinkat,
#if defined(__x86_64__)
    SYS_fork, SYS_vfork, SYS_mknod, SYS_chmod, SYS_chown, SYS_lchown, SYS_link, SYS_symlink, SYS_iopl, SYS_ioperm, SYS_modify_ldt, SYS_kexec_file_load,
#endif
};

static unsigned wall_off_calls(int allows_programs) {
    enum { most = 512 };
    struct sock_filter steps[most];
    size_t count = 0;
#define ADD(...) do { \
        struct sock_filter more[] = {__VA_ARGS__}; \
        if (count + sizeof more / sizeof *more > most) return 0; \
        memcpy(steps + count, more, sizeof more); \
        count += sizeof more / sizeof *more; \
    } while (0)
    // Calls by another architecture's numbers would mean other things.
    ADD(LOAD(arch), BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, OWN_ARCHITECTURE, 1, 0), GIVE(SECCOMP_RET_KILL_PROCESS), LOAD(nr));
#if defined(__x86_64__)
    ADD(BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000, 0, 1), GIVE(REFUSED));
#endif
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) ADD(REFUSE((uint32_t)refused[i]));
    if (!allows_programs) {
        ADD(REFUSE(SYS_execve), REFUSE(SYS_execveat));
        // Threads, and no processes: the C library falls back from clone3, whose flags can't be seen here.
        ADD(UNLESS(435, 1), GIVE(SECCOMP_RET_ERRNO | ENOSYS));
        ADD(UNLESS(SYS_clone, 4), LOAD(args[0]), BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, CLONE_THREAD, 0, 1), GIVE(SECCOMP_RET_ALLOW), GIVE(REFUSED));
    }
    // Signals to itself alone.
    uint32_t own = (uint32_t)getpid();
    ADD(UNLESS(SYS_kill, 4), LOAD(args[0]), BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, own, 0, 1), GIVE(SECCOMP_RET_ALLOW), GIVE(REFUSED));
    ADD(UNLESS(SYS_tgkill, 4), LOAD(args[0]), BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, own, 0, 1), GIVE(SECCOMP_RET_ALLOW), GIVE(REFUSED));
    // Its own limits are its own to lower, others' are not.
    ADD(UNLESS(SYS_prlimit64, 6), LOAD(args[0]), BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 0, 3, 0), BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, own, 2, 0),
        GIVE(REFUSED), GIVE(REFUSED), GIVE(SECCOMP_RET_ALLOW));
    ADD(GIVE(SECCOMP_RET_ALLOW));
    struct sock_fprog program = {.len = (unsigned short)count, .filter = steps};
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0 ? WALL_CALLS : 0;
}

static int has_filters(void) {
    // With no filter given it fails by a bad address where there are filters, and as an unknown call where there are none.
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, NULL) != 0 && errno == EFAULT;
}

#else
static unsigned wall_off_calls(int allows_programs) { (void)allows_programs; return 0; }
static int has_filters(void) { return 0; }
#endif

unsigned raise_process_wall(const char *const *readable, const char *const *writable, int allows_programs) {
    unsigned parts = forgo_core();
    forgo_capabilities();
    // Nobody of the same user may look into it.
    if (!allows_programs) prctl(PR_SET_DUMPABLE, 0);
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return parts;
    parts |= WALL_NO_NEW_PRIVILEGES;
    parts |= wall_off_files(readable, writable, allows_programs);
    return parts | wall_off_calls(allows_programs);
}

void end_with_parent(void) { prctl(PR_SET_PDEATHSIG, SIGKILL); }

unsigned process_wall_parts(void) {
    return WALL_NO_CORE | WALL_NO_NEW_PRIVILEGES | (landlock_version() > 0 ? WALL_FILES : 0) | (has_filters() ? WALL_CALLS : 0);
}

#elif defined(__APPLE__)

#include <stdio.h>
#include <stdlib.h>

// Deprecated since 10.8 and still what browsers use; there is no other way for a process to give up its rights.
int sandbox_init_with_parameters(const char *profile, uint64_t flags, const char *const parameters[], char **error);

static size_t add(char *profile, size_t size, size_t used, const char *rule, const char *path) {
    if (strchr(path, '"') || strchr(path, '\\')) return used;
    int written = snprintf(profile + used, size - used, rule, path);
    return written < 0 || used + (size_t)written >= size ? used : used + (size_t)written;
}

unsigned raise_process_wall(const char *const *readable, const char *const *writable, int allows_programs) {
    static char profile[65536];
    size_t used = (size_t)snprintf(
        profile, sizeof profile,
        "(version 1)(deny default)(allow sysctl-read)(allow mach-lookup)(allow signal (target self))(allow process-info* (target self))"
        "(allow file-read-metadata)%s", allows_programs ? "(allow process-exec)(allow process-fork)" : "");
    for (; *readable; readable++) used = add(profile, sizeof profile, used, "(allow file-read* (subpath \"%s\"))", *readable);
    for (; *writable; writable++) used = add(profile, sizeof profile, used, "(allow file-read* file-write* (subpath \"%s\"))", *writable);
    char *error = NULL;
    const char *const none[] = {NULL};
    int fails = sandbox_init_with_parameters(profile, 0, none, &error);
    return forgo_core() | (fails ? 0 : WALL_SANDBOX);
}

void end_with_parent(void) {}

unsigned process_wall_parts(void) { return WALL_NO_CORE | WALL_SANDBOX; }

#else

unsigned raise_process_wall(const char *const *readable, const char *const *writable, int allows_programs) {
    (void)readable, (void)writable, (void)allows_programs;
    return forgo_core();
}

void end_with_parent(void) {}

unsigned process_wall_parts(void) { return WALL_NO_CORE; }

#endif
