import { Controls, Description, Markdown, Primary, Title, useOf } from '@storybook/addon-docs/blocks';

/**
 * What a story file has to tell: its first story, the props, and every state with the words about it.
 * Each story has a user pool of its own, so that all of them on one page would be as many pages.
 */
export function DocsPage() {
  const { csfFile } = useOf('meta', ['meta']);
  return (
    <>
      <Title />
      <Description />
      <Primary />
      <Controls />
      <h2>States</h2>
      <ul>
        {Object.values(csfFile.stories).map(({ id, name, parameters }) => (
          <li key={id}>
            <a href={`./?path=/story/${id}`} target="_parent">
              {name}
            </a>
            <Markdown>{parameters?.docs?.description?.story ?? ''}</Markdown>
          </li>
        ))}
      </ul>
    </>
  );
}
