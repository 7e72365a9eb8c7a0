import { partNames } from '../src/components/slots/partNames.js';
import { allSlotNames, slotNames, stateAttributes } from '../src/components/slots/slotNames.js';

// The rows are of elements too that no part draws alone.
const replaceable: readonly string[] = partNames;
// The elements of `TextAreaField` are those of `Field`.
const withoutNames = { TextAreaField: [] };

/** Every part with its `data-slot` names and the state attributes of each, from the tables that tests hold. */
export function SlotTable() {
  return (
    <table>
      <caption>{allSlotNames.length} names</caption>
      <thead>
        <tr>
          <th scope="col">part</th>
          <th scope="col">in `slots`</th>
          <th scope="col">`data-slot`</th>
          <th scope="col">state attributes</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries({ ...slotNames, ...withoutNames }).map(([part, names]) => (
          <Rows key={part} part={part} names={names} />
        ))}
      </tbody>
    </table>
  );
}

function Rows({ part, names }: { part: string; names: readonly (typeof allSlotNames)[number][] }) {
  const rows = names.length > 0 ? names : [undefined];
  return rows.map((name, index) => (
    <tr key={name ?? part}>
      {index === 0 && (
        <>
          <th scope="rowgroup" rowSpan={rows.length}>
            {part}
          </th>
          <td rowSpan={rows.length}>{replaceable.includes(part) ? 'yes' : ''}</td>
        </>
      )}
      <td>{name ? <code>{name}</code> : 'those of Field'}</td>
      <td>
        {(name ? (stateAttributes[name] ?? []) : []).map((state) => (
          <code key={state}>{state} </code>
        ))}
      </td>
    </tr>
  ));
}
