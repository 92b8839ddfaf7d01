import Wording

/// What went wrong with results that are kept from run to run: the run is as it should be, only slower.
package enum CacheWarning: Bilingual, Equatable {
    /// Nothing can be kept.
    case unusable(Unusable)
    case damagedResult
    /// A block's kept result turned out to be damaged when it was needed. The reason is for those who look after `lessons`.
    case broken(reason: String)
    case unreadable(reason: String)
    case diskNearlyFull(folder: String)
    case inTheWay(folder: String, name: String)
    case cannotWrite(folder: String, reason: String)

    /// Why there can be no folder of results.
    package enum Unusable: Error, Equatable {
        /// The user's key can't be made; there is no folder for it where HOME names none.
        case key(folder: String?)
        case linkOrFile(folder: String)
        case cannotMake(folder: String)
    }
}
