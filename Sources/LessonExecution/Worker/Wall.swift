import ProcessWall

/// The wall around a worker, part by part.
public struct Wall: Sendable {
    private let parts: UInt32

    /// What this system has of it.
    public static var here: Wall { Wall(parts: process_wall_parts()) }

    init(parts: UInt32) { self.parts = parts }

    #if os(macOS)
    private static let names: [(part: Int, name: String)] = [(WALL_SANDBOX, "sandbox"), (WALL_NO_CORE, "no core file")]
    #else
    private static let names: [(part: Int, name: String)] = [
        (WALL_FILES, "files (Landlock)"), (WALL_CALLS, "network, programs, other processes (seccomp)"), (WALL_NO_NEW_PRIVILEGES, "no new privileges"),
        (WALL_NO_CORE, "no core file"),
    ]
    #endif

    /// What is in force, and what is not.
    public var sentence: String {
        let (has, lacks) = Self.names.reduce(into: ([String](), [String]())) { found, entry in
            if parts & UInt32(entry.part) != 0 { found.0.append(entry.name) } else { found.1.append(entry.name) }
        }
        return "lessons run behind a wall: \(has.joined(separator: ", "))" + (lacks.isEmpty ? "" : "; this system lacks: \(lacks.joined(separator: ", "))")
    }

    public var isWhole: Bool { Self.names.allSatisfy { parts & UInt32($0.part) != 0 } }
}
