import LessonLanguage

extension RandomSource: HostType {}

/// What the programs of the corpus may use beside the standard library.
func corpusHost() -> LessonLanguage.Host {
    var host = LessonLanguage.Host()
    host.type(RandomSource.self, named: "RandomSource", "A seeded generator of random bits.") { type in
        type.initializer("init(seed: Int)") { (seed: Int) in RandomSource(seed: seed) }
        type.mutatingMethod("nextUnit() -> Double") { (source: inout RandomSource) in source.nextUnit() }
    }
    return host
}
