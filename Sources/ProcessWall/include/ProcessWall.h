#ifndef PROCESS_WALL_H
#define PROCESS_WALL_H

/// Parts of the wall, as bits.
enum {
    /// Nothing that it starts could get more rights than it has (Linux).
    WALL_NO_NEW_PRIVILEGES = 1,
    /// Files: reading and writing in the named places alone (Landlock on Linux).
    WALL_FILES = 2,
    /// System calls: no sockets, programs, traces, or signals to others (seccomp on Linux).
    WALL_CALLS = 4,
    /// No core file.
    WALL_NO_CORE = 8,
    /// All of these in one (sandbox_init on macOS).
    WALL_SANDBOX = 16,
};

/// Gives up, for this process and for good, what it never needs: to be called before its first thread.
///
/// `readable` and `writable` are paths of files and folders, ended by a null pointer; what is not there is passed over. Writable places are readable
/// too. `allows_programs` leaves out what keeps it from starting programs and from being traced, for whoever wants a backtrace.
/// Returns the parts that are in force; what the kernel lacks is missing.
unsigned raise_process_wall(const char *const *readable, const char *const *writable, int allows_programs);

/// Ends this process when the one that started it ends, where the system can do that.
void end_with_parent(void);

/// The parts that this kernel has, without raising any.
unsigned process_wall_parts(void);

#endif
