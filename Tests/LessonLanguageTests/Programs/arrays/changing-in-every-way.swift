var a = [1, 2, 3]
a.append(4)
a.append(contentsOf: [5, 6])
a += [7]
a.insert(0, at: 0)
a.insert(contentsOf: [9, 9], at: 2)
print(a, a.remove(at: 2), a.removeFirst(), a.removeLast(), a.popLast() ?? 0)
a.removeFirst(1)
a.removeLast(1)
a.reverse()
a.sort()
a.sort(by: >)
a.swapAt(0, 1)
a.replaceSubrange(0..<1, with: [7, 8])
a.replaceSubrange(0...1, with: [5])
a.removeSubrange(0..<1)
print(a)
a[0...1] = [6, 6, 6]
a.reserveCapacity(5)
print(a, a.popLast()!)
a.removeAll()
print(a.popLast() as Any, a.first as Any, a.min() as Any)
// expect: [0, 1, 9, 9, 2, 3, 4, 5, 6, 7] 9 0 7 6
// expect: [9, 3, 2]
// expect: [6, 6, 6, 2] 2
// expect: nil nil nil
