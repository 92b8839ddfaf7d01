extension Array where Element: Comparable {
    var isUp: Bool { zip(self, dropFirst()).allSatisfy { $0 <= $1 } }
}
struct P { var x = 1 }
print([P(), P()].isUp)
// error: 5: 'isUp' requires that 'P' conform to 'Comparable'
