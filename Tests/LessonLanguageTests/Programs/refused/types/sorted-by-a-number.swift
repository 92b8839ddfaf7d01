print([3, 1].sorted(by: 1))
// error: 1: cannot convert value of type 'Int' to expected argument type '(Int, Int) throws -> Bool'; 'sorted' is declared as 'sorted(by areInOrder: (Element, Element) throws -> Bool) rethrows -> [Element]'
