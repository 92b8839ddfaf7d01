import Foundation

/// The folders in which data sets are looked for, in order.
package struct DataLocations: Hashable, Sendable {
    /// The folder that `LESSONS_DATA` names, if it is set.
    package var chosen: String?
    /// Keras' own folder.
    package var keras: String
    /// Where downloads go: the user's cache folder.
    package var cache: String

    package init(chosen: String?, keras: String, cache: String) {
        self.chosen = chosen
        self.keras = keras
        self.cache = cache
    }

    /// The folders for these environment variables.
    package init(environment: [String: String], home: String = NSHomeDirectory()) {
        func variable(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
        chosen = variable("LESSONS_DATA")
        keras = (variable("KERAS_HOME") ?? home + "/.keras") + "/datasets"
        #if os(macOS)
        let caches = home + "/Library/Caches"
        #else
        let caches = variable("XDG_CACHE_HOME") ?? home + "/.cache"
        #endif
        cache = caches + "/lessons"
    }

    package static var current: DataLocations {
        DataLocations(environment: ProcessInfo.processInfo.environment)
    }

    /// Where the file `name` is.
    /// - Returns: `nil` where none of the folders holds it.
    /// - Throws: `DataError.missingFile` where the user named a folder and that one does not hold it: looking elsewhere
    ///   would silently use other data.
    func find(_ name: String) throws -> String? {
        if let chosen {
            let path = Self.join(chosen, name)
            guard FileManager.default.fileExists(atPath: path) else {
                throw DataError.missingFile(name: name, folder: chosen, setBy: "LESSONS_DATA")
            }
            return path
        }
        return [keras, cache].map { Self.join($0, name) }.first { FileManager.default.fileExists(atPath: $0) }
    }

    /// `data` of `data/imdb.npz`.
    static func folder(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    }

    static func join(_ folder: String, _ name: String) -> String {
        folder.hasSuffix("/") ? folder + name : folder + "/" + name
    }
}
