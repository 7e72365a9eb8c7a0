import type { PartName } from '../src/components/slots/Slots.js';
import { allSlotNames, slotNames, stateAttributes } from '../src/components/slots/slotNames.js';

/** The parts that `slots` replaces; a new one without a row does not compile. */
const replaceable: Record<PartName, true> = {
  Button: true,
  Card: true,
  CheckboxField: true,
  ChoiceField: true,
  CodeField: true,
  CopyButton: true,
  Dialog: true,
  Field: true,
  Icon: true,
  LinkButton: true,
  Notice: true,
  PasswordField: true,
  PhoneField: true,
  ProviderButton: true,
  QrCode: true,
  ResendButton: true,
  Secret: true,
  SelectField: true,
  Spinner: true,
  SubmitButton: true,
  Text: true,
  TextAreaField: true,
};

// Its elements are those of `Field`.
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
          <td rowSpan={rows.length}>{part in replaceable ? 'yes' : ''}</td>
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
